import { numberWords } from '../text/number-words.ts';
import { APPLICATION, ARRIVALS, AWAITED, EVENTS } from './mark-words.ts';
import { findStems, indexStems } from './stem-index.ts';
import { timeKey, timeKeys } from './time-key.ts';

const ARRIVAL_STEMS = timeKeys(ARRIVALS);
const GENITIVES = ['', ...timeKeys('ের র এর')];
const AWAITED_ARRIVALS = indexStems(
  timeKeys(AWAITED).flatMap((thing) =>
    GENITIVES.flatMap((ending) => ARRIVAL_STEMS.map((word): [string, true] => [thing + ending + word, true])),
  ),
);
const HOW_IT_ARRIVED = timeKeys('অনুকূলে পক্ষে সন্তোষজনক প্রাপ্ত_নির্দেশ');
const EVENT_GENITIVES = timeKeys(EVENTS);
const HAPPENED = timeKey('হওয়ার');
const SUBMITTED = timeKeys('জমা দাখিল প্রাপ্ত');
/** Behind what begins a time: its number, or পর. */
const BEGINS_TIME = new RegExp(`^(?:\\d|পর(?!বত)|${[...numberWords().keys()].join('|')})`);
const BEFORE = new RegExp(timeKeys('পূর্বে আগে').join('|'));
const APPLICATION_STEMS = timeKeys(APPLICATION);
const ON_THE_HEELS = timeKeys('সাথে_সাথে সঙ্গে_সঙ্গে সংগে_সংগে');

/** Whether a time begins with something that others do: `প্রস্তাব পাওয়ার ৩ দিন`, `পরিশোধের সাথে সাথে`. `glued` is its time key. */
export function waitsForOthers(glued: string): boolean {
  const plain = HOW_IT_ARRIVED.reduce((left, words) => left.replaceAll(words, ''), glued);
  if (findStems(AWAITED_ARRIVALS, plain).size > 0 || waitsForTrigger(glued)) return true;
  return !BEFORE.test(glued) && (followsReport(glued) || followsEvent(glued));
}

/** `তদন্ত প্রতিবেদনের ১০ দিনের মধ্যে`: the time begins with a report. `প্রতিবেদনের কপি` is only a thing. */
function followsReport(glued: string): boolean {
  return EVENT_GENITIVES.some((words) => BEGINS_TIME.test(glued.slice(endOf(glued, words))));
}

/** `নির্বাচিত হওয়ার পর ৭ দিন`: the time begins with an event; not `আবেদন জমা হওয়ার পর`, `মেয়াদ শেষ হওয়ার ৩ মাস পূর্বে`. */
function followsEvent(glued: string): boolean {
  const at = glued.indexOf(HAPPENED);
  if (at < 0 || SUBMITTED.some((word) => glued.slice(0, at).endsWith(word))) return false;
  return BEGINS_TIME.test(glued.slice(at + HAPPENED.length));
}

function endOf(glued: string, words: string): number {
  const at = glued.indexOf(words);
  return at < 0 ? glued.length : at + words.length;
}

/** `পরিশোধের সাথে সাথে` waits for something; `আবেদনের সাথে সাথে` and `প্রাপ্তির সাথে সাথে` for the applicant only. */
function waitsForTrigger(glued: string): boolean {
  return ON_THE_HEELS.some((words) => {
    const at = glued.indexOf(words);
    const before = at < 0 ? '' : glued.slice(0, at);
    if (before === '' || APPLICATION_STEMS.some((stem) => before.includes(stem))) return false;
    return !ARRIVAL_STEMS.some((stem) => before.startsWith(stem));
  });
}
