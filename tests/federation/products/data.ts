// The things that Apollo's tests ask for, under the names by which they ask.

const FEDERATION_STUDY = { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null };
const STUDIO_STUDY = { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null };

export const RESEARCH = [FEDERATION_STUDY, STUDIO_STUDY];

export const USER = {
  email: 'support@apollographql.com',
  name: 'Jane Smith',
  totalProductsCreated: 1337,
  yearsOfEmployment: 10,
};

const common = { dimensions: { size: 'small', weight: 1, unit: 'kg' }, createdBy: USER, notes: null };

export const PRODUCTS = [
  {
    ...common,
    id: 'apollo-federation',
    sku: 'federation',
    package: '@apollo/federation',
    variation: { id: 'OSS' },
    research: [FEDERATION_STUDY],
  },
  {
    ...common,
    id: 'apollo-studio',
    sku: 'studio',
    package: '',
    variation: { id: 'platform' },
    research: [STUDIO_STUDY],
  },
];

export const DEPRECATED_PRODUCT = {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
  createdBy: USER,
};

export const INVENTORY = { id: 'apollo-oss', deprecatedProducts: [DEPRECATED_PRODUCT] };
