import { eventsOf, openSample } from './sample-site';

describe('properties of an issue', () => {
  test('come and go without an event, a history or a new update time', () => {
    const site = openSample();
    const events = eventsOf(site);
    const before = site.call('GET issue/WAY-2').body;
    expect(site.call('PUT issue/WAY-2/properties/my-app', { body: { kind: 'x' } }).status).toBe(201);
    expect(site.call('PUT issue/WAY-2/properties/my-app', { body: { kind: 'y' } }).status).toBe(200);
    expect(site.call('GET issue/WAY-2/properties/my-app').body).toEqual({ key: 'my-app', value: { kind: 'y' } });
    expect(site.call('GET issue/WAY-2/properties').body).toMatchObject({ keys: [{ key: 'my-app' }] });
    expect(site.call('GET issue/WAY-2?properties=my-app,other').body).toMatchObject({
      properties: { 'my-app': { kind: 'y' } },
    });
    expect(site.call('DELETE issue/WAY-2/properties/my-app').status).toBe(204);
    expect(site.call('DELETE issue/WAY-2/properties/my-app').status).toBe(404);
    expect(site.call('GET issue/WAY-2').body).toEqual(before);
    expect(events).toEqual([]);
  });

  test('need the right to edit, a short key and a value that is not too long', () => {
    const site = openSample();
    const put = (key: string, body: unknown, as = 'member') =>
      site.call(`PUT issue/WAY-2/properties/${key}`, { body, as }).status;
    expect(put('k', 1, 'viewer')).toBe(403);
    expect(put('k'.repeat(256), 1)).toBe(400);
    expect(put('k', JSON.stringify('x'.repeat(32_767)))).toBe(400);
    expect(put('k', JSON.stringify('x'.repeat(32_766)))).toBe(201);
  });

  test('can be written with an edit', () => {
    const site = openSample();
    const body = { properties: [{ key: 'a', value: 1 }], update: { labels: [{ add: 'x' }] } };
    expect(site.call('PUT issue/WAY-2', { body }).status).toBe(204);
    expect(site.call('GET issue/WAY-2/properties/a').body).toEqual({ key: 'a', value: 1 });
  });
});
