import { beneficiary } from '../../../src/engine/suggestions/beneficiary';
import { wantOf } from '../../../src/engine/suggestions/want';

describe('a title read as a wish', () => {
  it.each([
    ['Dark mode', ', I want dark mode'],
    ['Card readers are not supported by the till', ', I want the till to support card readers'],
    ['Slow playback button', ', I want a slow playback button'],
    ['Add gift wrapping', ', I want gift wrapping'],
    ['Show the price per litre', ', I want to see the price per litre'],
    ['Duplicate an invoice', ', I want to duplicate an invoice'],
    ['Warn when the payee name does not match', ', I want the product to warn when the payee name does not match'],
    ['Owner portal: sign in with a code', ', I want to sign in with a code'],
    ['Lesson starts straight away', ', I want the lesson to start straight away'],
    ['Answers save themselves while typing', ', I want answers to save themselves while typing'],
    ['Audible alert when an order is filled', ', I want an audible alert when an order is filled'],
    ['Only show my own ratings', ', I want to see only my own ratings'],
    ['Improve email masking', ', I want better email masking'],
    ['Buzz when the pulse leaves the zone', ', I want the product to buzz when the pulse leaves the zone'],
    ['Standard search endpoint', ', I want a standard search endpoint'],
    ['Topic pages readable on slow lines', ', I want topic pages readable on slow lines'],
    ['Wish list - needs price alerts', ', I want price alerts'],
    ['Parcel map - filter by the day of delivery', ', I want to filter by the day of delivery'],
    ['Colocate parcels by street', ', I want the product to colocate parcels by street'],
    ['Vacate a trial', ', I want to vacate a trial'],
    ['Tell taxpayers what happens after they submit', ', I want the product to tell me what happens after I submit'],
    ['Controlled drugs need a second signature', ', I want controlled drugs to need a second signature'],
    ["Don't read messages aloud", ", I want this: don't read messages aloud"],
    ['GET /credit_notes', ', I want GET /credit_notes'],
    ['Share a route (incl. short links)', ', I want to share a route'],
    ['Board; also the old one', ', I want this: Board; also the old one'],
    ['If it is Sunday, the price doubles', ', I want this: if it is Sunday, the price doubles'],
    ['Typing indicators in the app', ', I want typing indicators in the app'],
    ['Trip report for the weekend, so nobody has to ask', ', I want a trip report for the weekend'],
    ['Storm warning for allotments', ', I want a storm warning for allotments'],
    ['Add a command to download all hives', ', I want a command to download all hives'],
    ['Add a badge to ripe fruit', ', I want the product to add a badge to ripe fruit'],
    ['Support for older kilns', ', I want support for older kilns'],
    ['Say which shelf is full', ', I want the product to say which shelf is full'],
    ['Bring up a new orchard in a day', ', I want the product to bring up a new orchard in a day'],
    ['Properly round the tide times', ', I want the product to properly round the tide times'],
    ['Please show the tide', ', I want to see the tide'],
    ['Re-use last week’s list', ', I want to re-use last week’s list'],
    ['Change labels of the tide chart', ', I want to change labels of the tide chart'],
    ['Change log of the harbour', ', I want a change log of the harbour'],
    ['Check whether the pier is open', ', I want to check whether the pier is open'],
    ['Tweak new buoy icons', ', I want the product to tweak new buoy icons'],
    ['Allowing guests to berth', ', I want this: allowing guests to berth'],
    ['Split the catch: cod, crab, eel', ', I want to split the catch: cod, crab, eel'],
    ['Berth runs out: warn me two days before', ', I want the product to warn me two days before (berth runs out)'],
    ['Import from A / B, what do they hold', ', I want to know: import from A / B, what do they hold'],
  ])('%s', (title, wish) => {
    const want = wantOf(title);
    expect(`${want?.lead}${want?.words}`).toBe(wish);
  });
});

describe('a sentence as a wish', () => {
  it.each([
    ['login keeps me in for a week', ', I want the login to keep me in for a week'],
    ['Map stays smooth with 900 boats on it', ', I want the map to stay smooth with 900 boats on it'],
    ['Night watchman films the gate', ', I want the night watchman to film the gate'],
    ['Tide table must be up before dawn', ', I want the tide table to be up before dawn'],
    ['Buoys need to send their place', ', I want buoys to send their place'],
    ['Duplicate berths are merged at night', ', I want duplicate berths to be merged at night'],
    ['Lock form can be signed at the quay', ', I want to sign the lock form at the quay'],
    ['Old logs can be read, cut and sent', ', I want old logs to be read, cut and sent'],
    ['Pier page is slow on the ferry', ', I want this: pier page is slow on the ferry'],
    ['Horn sounds at dawn, we check the lamp', ', I want this: horn sounds at dawn, we check the lamp'],
    ['Scanner drops harbour tags by default', ', I want this: scanner drops harbour tags by default'],
    ['Bells never ring at dawn', ', I want this: bells never ring at dawn'],
    ['Find out which lock is full', ', I want to find out which lock is full'],
  ])('%s', (title, wish) => {
    const want = wantOf(title);
    expect(`${want?.lead}${want?.words}`).toBe(wish);
  });

  it('is none without words', () => {
    expect(wantOf('')).toBeNull();
  });
});

describe('those whom a title is for', () => {
  it.each([
    ['Late-data alert for analysts', { role: 'analyst', rest: 'Late-data alert' }],
    [
      'Gallery for professional photographers, with a shop',
      { role: 'professional photographer', rest: 'Gallery, with a shop' },
    ],
    ['Unused tickets offered to traveller', { role: 'traveller', rest: 'Unused tickets offered to traveller' }],
    ['Report for visitors with a season ticket', { role: 'visitor', rest: 'Report with a season ticket' }],
  ])('%s', (title, who) => {
    expect(beneficiary(title)).toEqual(who);
  });

  it.each(['Table for sessions', 'Mocks for developers', 'Queue for the night'])('are nobody in "%s"', (title) => {
    expect(beneficiary(title)).toBeNull();
  });
});
