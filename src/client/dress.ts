const dressings = new Map<string, Promise<void>>();

/** Fetches a style sheet that few pages need; settled when it is there, or when it cannot be had. */
export function dress(sheet: string): Promise<void> {
  let dressing = dressings.get(sheet);
  if (!dressing) dressings.set(sheet, (dressing = fetched(sheet)));
  return dressing;
}

function fetched(sheet: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.onload = link.onerror = () => {
      resolve();
    };
    document.head.append(link);
  });
}
