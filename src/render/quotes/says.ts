/** The verbs by which somebody says whose words follow, as part of a regular expression. */
export const says = '(?:schrieb|schreibt|meinte|meint|sagte|sagt|wrote|writes|said|says)';
