/** Where a link around a picture shows more of it: the file, a gallery, a film, a page of a site for pictures. */
export const showsMore =
  /^#|\.(?:jpe?g|png|gif|webp|avif|svg)\b|(?:galerie|gallery)(?:n|s)?\b|slideshow|attachment|strecke|mediathek|flickr|wikimedia|(?:^|[\W_])(?:fotos?|photos?|bild(?:er)?|images?|videos?|player)(?:[\W_]|$)/i;
