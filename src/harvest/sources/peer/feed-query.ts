/** What is asked of another node: its entries behind a place, with all that is needed to enter them here. */
export const FEED_QUERY = `query Feed($after: String, $first: Int) {
  charterFeed(after: $after, first: $first) {
    edges {
      cursor
      node {
        withdrawn contentBase64 sha256 chain storedAt reason
        charter {
          id signedOn effectiveFrom effectiveFromBasis synthetic
          provenance { format uri }
          office {
            slug name nameEn level website
            area { slug }
            parent { slug }
            organisation { slug name nameEn website }
          }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
