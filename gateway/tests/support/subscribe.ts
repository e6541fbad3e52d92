/** Subscribes by server-sent events; `next` gives the data of the next event, undefined at the end. */
export async function subscribe(url: string, query: string) {
  const leaving = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-request-id': 'subscriber' },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  });
  const type = response.headers.get('content-type');
  if (!type?.startsWith('text/event-stream')) throw new Error(`${type}: ${await response.text()}`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    leave: () => leaving.abort(),
    async next(): Promise<unknown> {
      for (;;) {
        const event = /event: next\ndata: (.*)\n\n/.exec(text);
        if (event !== null) {
          text = text.slice(event.index + event[0].length);
          return JSON.parse(event[1] ?? '');
        }
        const { value, done } = (await reader?.read()) ?? { done: true };
        if (done) return undefined;
        text += value;
      }
    },
  };
}
