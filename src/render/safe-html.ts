declare const safe: unique symbol;

/** HTML that went through the door in `src/render`. No other room can make one. */
export type SafeHtml = string & { readonly [safe]: true };
