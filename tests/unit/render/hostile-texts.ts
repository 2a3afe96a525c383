type Text = (characters: number) => string;

/** Repeats something to about a length; a number in it, `#`, counts up. */
const flood =
  (unit: string, ending = ''): Text =>
  (characters) => {
    let text = '';
    for (let at = 0; text.length < characters; at++) text += unit.replaceAll('#', String(at));
    return text + ending;
  };

/** Two halves of a length, one after the other. */
const halves =
  (first: Text, second: Text): Text =>
  (characters) =>
    first(characters / 2) + second(characters / 2);

/** Texts that make Markdown parsers hang, overflow or grow, by what they repeat. */
export const hostileMarkdown: Record<string, Text> = {
  'one word': flood('a'),
  'blank lines': flood('\n'),
  'short lines': flood('a\n'),
  'short paragraphs': flood('a\n\n'),
  spaces: flood(' ', 'a'),
  tabs: flood('\t', 'a'),
  quotes: flood('>', 'a'),
  'quotes in lists': flood('> - ', 'a'),
  lists: flood('- ', 'a'),
  'numbered lists': flood('1. ', 'a'),
  'deeper and deeper lists': (characters) =>
    Array.from({ length: Math.sqrt(characters) }, (_, at) => `${'  '.repeat(at)}- a\n`).join(''),
  'list items': flood('- a\n'),
  'empty list items': flood('-\n'),
  'list items and lazy lines': flood('- a\nb\n'),
  'quotes and lazy lines': flood('> a\nb\n\n'),
  'lines after fifty quotes': (characters) => `${'>'.repeat(50)}a\n${'a\n'.repeat(characters / 2)}`,
  'quotes again and again': flood(`${'>'.repeat(30)}\n\n`),
  'quotes in list items': flood('\n- > `\t'),
  'emphasis that never ends': flood('*a_ '),
  'emphasis in words': flood('a**b_c* '),
  asterisks: flood('*a'),
  'emphasis within emphasis': halves(flood('**'), flood('**')),
  'emphasis within emphasis by words': halves(flood('*a '), flood('a* ')),
  tildes: flood('~~a~'),
  'opening brackets': flood('['),
  'closing brackets': flood(']'),
  'closing brackets after lines': halves(flood('a\n'), flood(']')),
  'closing brackets after references': flood('&amp;&#x;]'),
  'closing brackets after addresses': flood('http://[a] '),
  'closing brackets after escapes': flood('\\[a]'),
  'closing brackets after code': flood('`[`a]'),
  'closing brackets after targets': flood('[a](b[)c] '),
  'brackets in brackets': halves(flood('['), flood(']')),
  'pictures in pictures': halves(flood('!['), flood('](a)')),
  'half links': flood('[a](b'),
  'half titles': flood('[a](b "'),
  'parentheses in links': flood('[a](((((b'),
  definitions: flood('[a#]: b\n'),
  'definitions with half titles': flood('[a]: b "\n'),
  'a long address in many places': (characters) =>
    `[a]: /${'b'.repeat(characters / 2)}\n\n${'[a] '.repeat(characters / 8)}`,
  'a long title in many places': (characters) =>
    `[a]: b "${'c'.repeat(characters / 2)}"\n\n${'[a]\n\n'.repeat(characters / 12)}`,
  footnotes: flood('[^#]\n\n[^#]: a\n\n'),
  'calls of one footnote': flood('[^a]', '\n\n[^a]: b'),
  'code of every length': (characters) =>
    Array.from({ length: Math.sqrt(2 * characters) }, (_, at) => '`'.repeat(at + 1)).join(' '),
  'code fences': flood('```\n'),
  'less-than signs': flood('<'),
  'less-than signs and backslashes': flood("-'<\\"),
  comments: flood('a <!-- '),
  instructions: flood('a <? '),
  declarations: flood('a <!A '),
  'data sections': flood('a <![CDATA['),
  'a tag that never ends': (characters) => `a <a${' b'.repeat(characters / 2)}`,
  'a tag of many lines': (characters) => `<a\n${'b\n'.repeat(characters / 2)}`,
  'half attributes': flood('a <a b="'),
  references: flood('&amp;'),
  'half references': flood('&a'),
  backslashes: flood('\\'),
  'cells in one row': (characters) => `${'|a'.repeat(characters / 4)}|\n${'|-'.repeat(characters / 4)}|\n`,
  'short rows under a wide one': (characters) =>
    `${'|a'.repeat(characters / 8)}|\n${'|-'.repeat(characters / 8)}|\n${'|a\n'.repeat(characters / 8)}`,
  'rows of a table': flood('|a|b|\n|-|-|\n|a|b|\n'),
  headings: flood('# a\n'),
  'underlined headings': flood('a\n=\n'),
  'number signs': flood('# '),
  'hard breaks': flood('a  \n'),
  addresses: flood('www.a '),
  'web addresses': flood('http://a'),
  'e-mail addresses': flood('a@b.c '),
  'half e-mail addresses': flood('a@'),
  'dots and dashes': flood('-a.'),
  'null characters': flood('\0'),
  'blocks of HTML': flood('<div>\n\n'),
  'elements left open in a line': flood('x <b>'),
  'elements left open before paragraphs': halves(flood('x <b a="#">'), flood('a\n\n')),
  'a table left open before paragraphs': (characters) => `<table>\n\n${'a\n\n'.repeat(characters / 3)}`,
};

/** HTML that makes parsers or those who walk their trees hang or overflow. */
export const hostileHtml: Record<string, Text> = {
  divs: flood('<div>'),
  'divs that hide their ends in attributes': flood('<div a="</div>">'),
  'divs that hide their ends in comments': flood('<div><!-- </div> -->'),
  'divs that hide their ends in scripts': flood('<div><script></div></script>'),
  'elements nobody knows': flood('<x#>'),
  'empty elements nobody knows': flood('<x/>'),
  'empty elements in a drawing': (characters) => `<svg>${'<input>'.repeat(characters / 7)}`,
  'formulas in formulas': flood('<math><mi>'),
  'tables in tables': flood('<table><tr><td>'),
  'templates in templates': flood('<template>'),
  'lists in lists': flood('<ul><li>'),
  'readings without a text': flood('<rt>'),
  'cells that are none': flood('<center><td><li></td>'),
  'formatting that is opened again': (characters) =>
    `<p>${Array.from({ length: 90 }, (_, at) => `<b a=${at}>`).join('')}${'<p>x'.repeat(characters / 4)}`,
  'links that overlap blocks': flood('<a><div></a>'),
  'bold that overlaps paragraphs': flood('<b><p></b>'),
  'blocks in a table': (characters) => `<table>${'<div></div>'.repeat(characters / 11)}`,
  'text in a table': (characters) => `<table>${'a<tr>'.repeat(characters / 5)}`,
  attributes: (characters) => `<p${' a#=b'.repeat(characters / 6)}>`,
  'different attributes': (characters) => `<p${flood(' a#=b')(characters)}>`,
  'one attribute': (characters) => `<p a="${'b'.repeat(characters)}`,
  'spaces in a tag': (characters) => `<p${' '.repeat(characters)}`,
  comments: flood('<!--'),
  'half comments': flood('<!-- --!'),
  'end tags': flood('</p>'),
  'line breaks': flood('a<br><br>'),
  siblings: (characters) => `<x>${'<i></i>'.repeat(characters / 7)}</x>`,
  options: (characters) => `<select>${'<option>'.repeat(characters / 8)}`,
  buttons: flood('<button>'),
  'list items': (characters) => `<ul>${'<li>a'.repeat(characters / 5)}`,
};
