/** What a link in a text is called that stands for a picture that was not saved, or for what was embedded. */
export interface StandInWords {
  picture: string;
  video: string;
  audio: string;
  map: string;
  chart: string;
  post: string;
  other: string;
}
