import type { Piece } from './answer.ts';
import type { Question } from './question.ts';

/**
 * Cuts a text into pieces so that the words that answer the question, inflected or within compounds too, stand
 * alone and are marked. The pieces joined are the text. For excerpts, and for the page a hit led to.
 * @param language BCP 47 tag of the text
 */
export declare function marksIn(text: string, question: Question, language: string): Piece[];
