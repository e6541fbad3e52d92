/** What a first visitor sees: two offices that promise the same services, one of them without saying by when. */
export const DEFAULT_QUERY = `# সনদ: দুটি উপজেলা কার্যালয় একই সেবার জন্য কী প্রতিশ্রুতি দেয়?
# What do two upazila offices promise?
# Run: Ctrl+Enter. The book explains each field.
query CompareOffices {
  compareOffices(
    offices: [
      "doict/lalmonirhat/kaliganj"
      "doict/rajbari/kalukhali"
    ]
  ) {
    summary {
      shared
      same
      different
      notStated
      notComparable
      notShared
    }
    rows {
      catalogueService {
        name
      }
      verdict
      explanation
      cells {
        office {
          name
        }
        service {
          deadline {
            text
            max
            unit
          }
        }
      }
    }
  }
}
`;
