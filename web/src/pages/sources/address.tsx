import type { ReactElement } from 'react';

/** Where a document is: a link where a browser can open it, its Bangla readable; else the path as it was given. */
export function Address({ uri }: { uri: string }): ReactElement {
  if (!/^https?:\/\//.test(uri)) return <code>{uri}</code>;
  return (
    <a href={uri} rel="noreferrer">
      {readable(uri)}
    </a>
  );
}

function readable(uri: string): string {
  try {
    return decodeURI(uri);
  } catch {
    return uri;
  }
}
