/** The source's id of a comment in a link to it: `#postbit_31891277`, `…-post31891277.html`, `#p31891277`. */
export function postIdIn(href: string): string | undefined {
  return /postbit_(\d+)|post[-_]?(\d{3,})|[#?&]p(?:id|ost)?=?(\d{3,})|[#?&]comment-?(\d+)/i
    .exec(href)
    ?.slice(1)
    .find(Boolean);
}
