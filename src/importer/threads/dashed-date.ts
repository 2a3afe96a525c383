/**
 * Turns `05-14-2013`, as forums write days, into one that can be read. Where both numbers may be a month, the month
 * leads on pages in English, as these engines have it by default, and the day on all others.
 */
export function dashedDate(written: string, language: string | undefined): string {
  return written.replace(/\b(\d{2})-(\d{2})-(\d{4})\b/, (_, one: string, two: string, year: string) => {
    const dayLeads = Number(one) > 12 || (Number(two) <= 12 && language !== undefined && !/^en\b/i.test(language));
    const [day, month] = dayLeads ? [one, two] : [two, one];
    return `${year}-${month}-${day}`;
  });
}
