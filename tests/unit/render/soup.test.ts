import { expect, test } from 'vitest';
import { renderArticle } from '../../../src/render/article.ts';
import { renderComment } from '../../../src/render/comment.ts';
import { labels, pictures } from './labels.ts';
import { survivors } from './survivors.ts';
import { markdownVectors, vectors } from './vectors.ts';

const crumbs = (
  '<b> </b> <i> <a href="http://a.example"> </a> <a href=javascript:alert(1)> <p> </p> <div> </div> <ul> <li> </ul> <table> <tr> <td> ' +
  '</table> <svg> </svg> <math> <mtext> <style> </style> <script> </script> <title> </title> <textarea> </textarea> <select> </select> ' +
  '<option> <template> </template> <noscript> </noscript> <form> <iframe> <object> <h2> </h3> <figure> <figcaption> <img src=hafen.jpg> ' +
  '<img src=x onerror=alert(1)> <!-- --> --!> <![CDATA[ ]]> <? > " \' = / onclick=alert(1) &lt; &#60; &amp \0 \n \n\n ` * _ ** [ ](a) ' +
  '![a](hafen.jpg) [^1] [^1]: > - # | |-| ~ \\ http://a.example <wbr/number=1> <section/data-footnotes> <p/lang=de>'
)
  .split(' ')
  .concat(
    [' ', 'a', ...Object.values(vectors).flat(), ...markdownVectors].map((crumb) => crumb.replaceAll('\\n', '\n')),
  );

test.each([1, 2, 3, 4, 5, 6, 7, 8])('nothing survives in any soup of tags and signs, pot %i', (seed) => {
  const random = generator(seed);
  for (let bowl = 0; bowl < 150; bowl++) {
    const soup = Array.from({ length: 1 + random(25) }, () => crumbs[random(crumbs.length)]!).join('');
    const { head, rest = '' } = renderComment({ html: soup });
    const found = [...survivors(renderArticle(soup, { pictures, labels }).html), ...survivors(head + rest)];
    expect(found, soup).toEqual([]);
  }
});

/** Numbers below a limit, the same for the same seed (a linear congruential generator). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
