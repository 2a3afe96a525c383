import { described, legend, listed, numbered } from './phrases.ts';
import type { Words } from './words.ts';

/** All English texts of the importer that stand in an archive or in a report on an import. */
export const english: Words = {
  commentsMissing: (missing, reported, which) =>
    `${missing} of ${reported} comments ${missing === 1 ? 'was' : 'were'} not captured${numbered(which, 'Captured', 'and', 'more')}`,
  impossibleDate: (written) => `The date “${written}” is on no calendar and was left out.`,
  replyDropped: (number) => `Comment ${number} named a comment that it cannot be a reply to.`,
  commentDropped: (number) => `A second comment with the number ${number} was left out.`,
  fieldDropped: (field, value) => `“${value}” (${field}) was of no use and was left out.`,
  pagesMissing: (missing, of) =>
    of === undefined
      ? 'The article had further pages; how many is not known.'
      : missing.length === 1
        ? `The article had ${of} pages; page ${missing[0]} is missing.`
        : `The article had ${of} pages; pages ${listed(missing, 'and')} are missing.`,
  bodyMissing: 'The text of the article was not captured.',
  picturesMissing: 'The pictures of the original were not captured.',
  page: {
    pictureMissing: (picture) =>
      `A picture was not saved with the page${described(picture, '“', '”')}.${legend(picture, 'Beneath it stood: “', '”')}`,
    embedded: (name) => `Embedded was: ${name}. The text links to it; no copy is kept here.`,
    unloaded: (service) =>
      `Embedded was: something${service ? ` of ${service}` : ''} that would have been loaded only with its reader’s consent. The page names no address.`,
    cutShort: 'The text breaks off at a paywall.',
    brokenOff: 'The recording of the page breaks off; what came after was not captured.',
    liveBlog: 'The page would have loaded further entries; those that were shown are here.',
    uncertain: 'Where the article begins and ends was uncertain; the text may hold lines that are not part of it.',
  },
  standIns: {
    picture: 'Picture',
    video: 'Video',
    audio: 'Audio',
    map: 'Map',
    chart: 'Chart',
    post: 'Post on a social network',
    other: 'Embedded content',
  },
  thread: {
    threadUnread: 'The page showed comments in a form that could not be read.',
    threadNotLoaded: (service) =>
      `The page held a frame of ${service} for comments; what stood in it was not saved with the page.`,
    commentCut: (number) => `Of comment ${number} only the beginning was captured.`,
    datesVague: (count) =>
      `On which day ${count === 1 ? 'a comment was' : `${count} comments were`} written was not captured; the page said no more than how long ago that was.`,
  },
  exported: {
    pingbacks: (count) =>
      count === 1
        ? 'A notice of another site (pingback) was left out.'
        : `${count} notices of other sites (pingbacks) were left out.`,
    gallery: (count) =>
      `A gallery${count > 0 ? ` of ${count} ${count === 1 ? 'picture' : 'pictures'}` : ''} is not in the export.`,
    shortcode: (name) => `A block “${name}” that the site filled as it was shown is not in the export.`,
    member: (number, isStaff) => `Member ${number}${isStaff ? ' (newsroom)' : ''}`,
    forumAction: (code) => `[Note of the forum: ${code}]`,
  },
  kept: {
    dayKept: 'The original does not say when the article was published; the day given is the one on which it was kept.',
    block: (name) => `A block “${name}” that the original's system filled was not captured.`,
    embedded: (name) => `Set into the text was: “${name}”. It was not saved with it.`,
    linksDropped: (count) =>
      count === 1
        ? 'A link within the original led nowhere; its text stayed.'
        : `${count} links within the original led nowhere; their text stayed.`,
  },
  report: {
    title: 'Report on an import',
    dryRun: 'Dry run: nothing was written.',
    interrupted: 'The run was interrupted; the same command goes on with it.',
    status: {
      imported: 'imported',
      joined: 'joined',
      unchanged: 'unchanged',
      waiting: 'waiting',
      passed: 'passed over',
      incomplete: 'incomplete',
      refused: 'refused',
    },
    results: (inputs, results) =>
      `${inputs} ${inputs === 1 ? 'input' : 'inputs'}, ${results} ${results === 1 ? 'result' : 'results'}:`,
    all: 'all',
    refusals: 'Why inputs were refused',
    incomplete: 'What was read in part',
    passed: 'Why inputs were passed over',
    kept: 'What was left as it was',
    losses: 'What is missing, and in how many articles',
    lossKinds: {
      comments: 'comments that were not captured',
      commentForm: 'comments in a form that could not be read',
      commentFrame: 'comments that another service would have fetched into the page',
      commentEnd: 'the ends of comments',
      commentDay: 'the day on which a comment was written',
      commentReply: 'what a comment replied to',
      commentDouble: 'a second comment of the same number',
      pictures: 'pictures',
      embedded: 'what was embedded, such as videos',
      block: "blocks that the original's system filled",
      text: 'the whole text',
      borders: 'a sure beginning and end of the text',
      pages: 'further pages of the article',
      paywall: 'the text behind a paywall',
      brokenOff: 'the end of a page whose recording breaks off',
      entries: 'further entries of a live blog',
      day: 'dates that are on no calendar',
      noDay: 'the day of publication, for which the day of keeping stands',
      field: 'particulars that were of no use',
      links: 'targets of links within the original',
      notices: 'notices of other sites (pingbacks)',
    },
    guesses: 'What was guessed, and in how many articles',
    otherKinds: 'other things',
    notes: 'Notes',
    inputs: 'Inputs',
    beside: 'Source and result',
    besideNote: (shown, all) =>
      shown === all
        ? 'The least certain come first. What is grey did not go into the article.'
        : `The ${shown} least certain of ${all}. What is grey did not go into the article.`,
    source: 'Source',
    result: 'Result',
    columns: { status: 'What became of it', input: 'Input and article', told: 'Particulars' },
    reader: 'read as',
    guessed: 'guessed',
    missing: 'missing',
    comments: (count) => (count === 1 ? 'One comment' : `${count} comments`),
    nothing: 'No article was made of it.',
    leftOut: 'left out',
  },
};
