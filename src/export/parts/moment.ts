import type { Moment } from '../../model/moment.ts';
import type { Site } from '../../model/site.ts';
import { element, type Element } from '../../render/tree.ts';
import { formatMoment } from '../../words/dates.ts';

/** A moment as people read it, and as machines do. */
export function momentElement(moment: Moment, site: Site): Element {
  return element('time', { dateTime: moment }, formatMoment(moment, site));
}
