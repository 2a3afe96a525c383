import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dice, headline, name, opinion, paragraph, type Dice } from './german.ts';

const perFolder = 500;

/** Writes saved pages of a made-up paper, with what stands around articles and, under some, comments. Every fifth has a picture beside it. */
export async function writeSavedPages(folder: string, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const roll = dice(at + 1);
    const shelf = join(folder, String(Math.floor(at / perFolder)).padStart(3, '0'));
    const stem = `seite-${String(at).padStart(6, '0')}`;
    if (at % perFolder === 0) await mkdir(shelf, { recursive: true });
    await writeFile(join(shelf, `${stem}.html`), page(at, stem, roll));
    if (at % 5 !== 0) continue;
    await mkdir(join(shelf, `${stem}-Dateien`));
    await writeFile(join(shelf, `${stem}-Dateien`, 'bild.png'), picture(at));
  }
}

function page(at: number, stem: string, roll: Dice): string {
  const title = headline(roll);
  const day = new Date(Date.UTC(2003, 0, 1 + (at % 7_000))).toISOString().slice(0, 10);
  const url = `https://bote.example/${day.replaceAll('-', '/')}/artikel-${at}.html`;
  const paragraphs = Array.from({ length: 6 + (at % 12) }, () => `<p>${paragraph(roll, 4)}</p>`);
  const image = `<figure><img src="${stem}-Dateien/bild.png" alt="Ein Bild"><figcaption>${headline(roll)}</figcaption></figure>`;
  const links = Array.from({ length: 60 }, (_, link) => `<li><a href="/l/${link}">${headline(roll)}</a></li>`).join('');
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${title} – Der Bote</title>
<link rel="canonical" href="${url}"><meta property="article:published_time" content="${day}T08:00:00+01:00">
<meta name="author" content="${name(roll)}"><script>var tracker = ${JSON.stringify(links)};</script></head>
<body><header><nav><ul>${links}</ul></nav></header><main><article><h1>${title}</h1>${at % 5 === 0 ? image : ''}
${paragraphs.join('\n')}</article>${comments(at, roll)}</main><aside><ul>${links}</ul></aside></body></html>`;
}

function comments(at: number, roll: Dice): string {
  const count = at % 3 === 0 ? 12 : 0;
  const items = Array.from({ length: count }, (_, number) => {
    const author = `<b class="fn">${name(roll)}</b>`;
    const said = `<div class="comment-content"><p>${opinion(roll)}. ${paragraph(roll, 2)}</p></div>`;
    const time = `<time datetime="2015-03-0${1 + (number % 9)}T10:${10 + number}:00+01:00">am</time>`;
    return `<li class="comment" id="comment-${at * 100 + number}"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard">${author}</div>${time}</footer>${said}</article></li>`;
  });
  return count === 0 ? '' : `<section id="comments"><ol class="comment-list">${items.join('')}</ol></section>`;
}

/** No picture is like another, as in an archive: the smallest PNG, and a number behind its end. */
function picture(at: number): Buffer {
  const smallest = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  return Buffer.concat([Buffer.from(smallest, 'base64'), Buffer.from(String(at).padStart(8, '0'))]);
}
