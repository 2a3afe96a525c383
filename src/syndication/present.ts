/** A thing of schema.org without what is unknown: a property that is absent says less than an empty one. */
export function present<Thing>(properties: { [Name in keyof Thing]: Thing[Name] | undefined }): Thing {
  const known = Object.entries(properties).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(known) as Thing;
}
