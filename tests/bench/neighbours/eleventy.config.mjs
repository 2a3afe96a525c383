/** As little as does the same work: paths relative to the folder of the pages. */
export default function (config) {
  config.setIncludesDirectory('../includes');
  return { markdownTemplateEngine: false };
}
