const DOCUMENT = /\.(?:pdf|docx?|xlsx?|csv)$/i;
/** What a charter is never read from, so it is not fetched to look. */
const NO_DOCUMENT =
  /\.(?:jpe?g|png|gif|svg|webp|ico|bmp|tiff?|mp[34]|avi|mov|wav|zip|rar|7z|gz|exe|apk|css|js|json|xml|rss|pptx?|ics)$/i;
/** Where viewers of documents name what they show. */
const VIEWER_PARAMETERS = ['url', 'src', 'file'];
const DRIVE_DOWNLOAD = 'export=download';
const DRIVE_FILE = /^\/file\/d\/([\w-]{10,100})(?:\/|$)/;

/** The document that an address shows in a viewer (of Google, Microsoft or pdf.js), else the address itself. */
export function documentAddress(url: URL): URL {
  for (const name of VIEWER_PARAMETERS) {
    const shown = url.searchParams.get(name);
    const target = shown === null ? null : URL.parse(shown, url.href);
    if (target !== null && isWebAddress(target) && isDocumentAddress(target)) return target;
  }
  const driveFile = url.hostname === 'drive.google.com' ? DRIVE_FILE.exec(url.pathname)?.[1] : undefined;
  if (driveFile === undefined) return url;
  return new URL(`https://drive.google.com/uc?${DRIVE_DOWNLOAD}&id=${driveFile}`);
}

/** Whether an address looks like that of a document: by the end of its path, or of a parameter that names a file. */
export function isDocumentAddress(url: URL): boolean {
  if (url.hostname === 'drive.google.com' && url.search.includes(DRIVE_DOWNLOAD)) return true;
  return [url.pathname, ...url.searchParams.values()].some((part) => DOCUMENT.test(part));
}

/** Whether an address may lead to a charter at all. */
export function mayHoldCharter(url: URL): boolean {
  return isWebAddress(url) && !NO_DOCUMENT.test(url.pathname);
}

function isWebAddress({ protocol }: URL): boolean {
  return protocol === 'http:' || protocol === 'https:';
}
