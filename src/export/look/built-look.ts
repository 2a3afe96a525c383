import italic from '@fonts/italic.woff2?inline';
import regular from '@fonts/regular.woff2?inline';
import semibold from '@fonts/semibold.woff2?inline';
import sheet from '../../styles/sheet.css?raw';
import tokens from '../../styles/tokens.css?raw';
import book from '../book.css?raw';
import page from '../html/page.css?raw';
import paper from '../html/paper.css?raw';
import { makeLook } from './look.ts';

/** The look of editions made by a build. */
export const builtLook = makeLook({ book, page, paper, sheet, tokens, regular, italic, semibold });
