import { expect, test } from 'vitest';
import { toDocument } from '../../../../src/importer/html/page/to-document.ts';

const document = toDocument('<body><p>Eins <b>zwei</b></p>drei<ul><li>vier</li></ul></body>');
const { body } = document;

test('a class is written with each word once', () => {
  const element = document.createElement('p');
  element.setAttribute('class', '  lead big\n lead ');
  expect(element.getAttribute('class')).toBe('lead big');
});

test('a class that is set anew shows in the list of classes, and the other way round', () => {
  const element = document.createElement('p');
  element.className = 'lead';
  element.classList.add('big');
  element.className = `${element.className} late`;
  expect([...element.classList]).toEqual(['lead', 'big', 'late']);
});

test('a class that was removed is gone', () => {
  const element = document.createElement('p');
  element.className = 'lead';
  element.removeAttribute('class');
  expect([element.className, element.hasAttribute('class')]).toEqual(['', false]);
});

test('text between elements is no element', () => {
  expect([body.firstElementChild?.nextElementSibling?.nodeName, body.childElementCount]).toEqual(['UL', 2]);
});

test('an element off the page has no neighbour', () => {
  expect(document.createElement('p').nextElementSibling).toBeNull();
});

test('all text within an element is its text', () => {
  expect(body.textContent).toBe('Eins zweidreivier');
});

test('the first element that fits is found, the nearest around it, and whether it fits', () => {
  const item = body.querySelector('li, b')!;
  expect([item.nodeName, item.closest('p')?.nodeName, item.matches('p > b'), item.closest('ul')]).toEqual([
    'B',
    'P',
    true,
    null,
  ]);
});
