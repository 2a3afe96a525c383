/** Faces cut by `subset-fonts.ts`; the alias is set in `astro.config.mjs`. */
declare module '@fonts/*' {
  const url: string;
  export default url;
}
