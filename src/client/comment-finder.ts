import { commentAddress } from './comment-address.ts';

/**
 * `<comment-finder data-size data-last data-first data-page data-end data-none>`: takes `#c57` to the page of the thread
 * that holds comment 57. `data-first` is the address of page 1, `data-page` that of the others with `{page}` for the
 * number. A number that nobody archived leads to where it is said to be missing; one past `data-end`, the highest that
 * the source reported, to the end of the thread, where `data-none` then says that there is no such comment.
 */
const finder = document.querySelector<HTMLElement>('comment-finder');

function find(): void {
  const number = Number(/^#c(\d+)$/.exec(location.hash)?.[1]);
  if (!finder || !number || document.getElementById(`c${number}`)) return;
  const { end, none = '' } = finder.dataset;
  const target = commentAddress(number, finder.dataset);
  if (target.pathname !== location.pathname) location.replace(target);
  else if (number > Number(end)) {
    finder.textContent = none.replace('{n}', `${number}`);
    finder.scrollIntoView(false);
  } else {
    // The gap bears the first of its numbers, and no more than a hundred of them.
    let at = number;
    while (at && !document.getElementById(`c${at}`)) at--;
    document.getElementById(`c${at}`)?.scrollIntoView();
  }
}

find();
addEventListener('hashchange', find);
