/**
 * How papers set the head of a comment, one line of the page a string. `{author}`, `{date}`, `{number}`
 * and `{title}` stand for what varies, `{count}` for a number that is not kept; all else stands as written, blanks for any blanks.
 * The first shape that reads the most comments wins; printed numbers count double. To teach the reader another paper, add its shape.
 */
export const commentShapes: readonly (readonly string[])[] = [
  ['{author} {date}', '{number}. {title}'],
  ['{number}. {title}', 'von {author} {date}'],
  ['{number}. {title}', 'by {author} {date}'],
  ['{number}. {title}', '{author} {date}'],
  ['{number}. {title}', '{date} von {author}'],
  ['{author}', '{date}', '{number}. {title}'],
  ['{number}. {title}', '{author}', '{date}'],
  ['{author}', '#{number} {date}'],
  ['#{number} von {author} {date}'],
  ['#{number} by {author} {date}'],
  ['#{number} {author} {date}'],
  ['#{number} {date} von {author}'],
  ['#{number}', '{author} {date}'],
  ['#{number}', '{author}', '{date}'],
  ['{number}. {author} {date}'],
  ['{author} schrieb am {date}:'],
  ['{author} wrote on {date}:'],
  ['{author} sagt:', '{date}'],
  ['{author} says:', '{date}'],
  ['{date}', 'von {author}:'],
  ['{date}', 'by {author}:'],
  ['{title}', '{author} {date}'],
  ['{author} {date}'],
  ['{author}', '{date}', '{count}', '{count}'],
  ['{author}', '{date}', '{count}'],
  ['{author}', '{date}'],
];
