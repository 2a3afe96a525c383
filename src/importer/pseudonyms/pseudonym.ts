import { createHmac } from 'node:crypto';
import { nameKey } from '../../model/commenters.ts';

const consonants = 'bdfghjklmnprstvz';
const vowels = 'aiou';
/** How a part of a pseudonym is built: 22 bits that can be spoken. */
const shape = 'cvcvcvc';

/**
 * A name that nobody bears, the same for the same name and key: "Lusabad Gutihok". It holds 44 bits of an HMAC, so
 * that of a hundred thousand people hardly two share one, and without the key it leads back to nobody.
 */
export function pseudonymOf(name: string, key: string): string {
  const bits = createHmac('sha256', key)
    .update(`name\n${nameKey(name)}`)
    .digest();
  let left = BigInt(`0x${bits.toString('hex', 0, 6)}`);
  const take = (letters: string) => {
    const letter = letters[Number(left % BigInt(letters.length))]!;
    left /= BigInt(letters.length);
    return letter;
  };
  const part = () => Array.from(shape, (kind) => take(kind === 'c' ? consonants : vowels)).join('');
  return `${capital(part())} ${capital(part())}`;
}

/** A short fingerprint of something, that only the key can make. */
export function keyed(purpose: string, text: string, key: string): string {
  return createHmac('sha256', key).update(`${purpose}\n${text}`).digest('hex').slice(0, 16);
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
