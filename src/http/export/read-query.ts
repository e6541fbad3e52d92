import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { DomainError } from '../../domain/errors.ts';

/** An argument or a field of an input type of the graph. */
export interface Parameter {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/**
 * The query string of an address, read by the graph's own types: the same names, the same values, the same refusals. A
 * list is written with commas. Throws BAD_USER_INPUT for what the graph does not know.
 */
export function readQuery<Arguments>(parameters: readonly Parameter[], query: URLSearchParams): Arguments {
  for (const name of query.keys()) {
    if (!parameters.some((known) => known.name === name)) throw unknown(name, parameters);
    if (query.getAll(name).length > 1) throw givenTwice(name);
  }
  const read = parameters.flatMap(({ name, type }) => {
    const text = query.get(name);
    if (text !== null) return [[name, readValue(name, type, text)]];
    if (isNonNullType(type)) throw missing(name, type);
    return [];
  });
  return Object.fromEntries(read) as Arguments;
}

function readValue(name: string, type: GraphQLInputType, text: string): unknown {
  if (text.includes('\u0000')) throw badValue(name, text, 'a text without a zero byte', 'শূন্য বাইট ছাড়া লেখা');
  if (isListType(getNullableType(type))) return text.split(',').map((item) => readOne(name, type, item.trim()));
  return readOne(name, type, text);
}

function readOne(name: string, type: GraphQLInputType, text: string): unknown {
  const named = getNamedType(type);
  switch (named.name) {
    case 'String':
    case 'ID':
      if (text.trim() === '') throw empty(name);
      return text;
    case 'Boolean':
      if (text === 'true' || text === 'false') return text === 'true';
      throw badValue(name, text, 'true or false', 'true বা false');
    case 'Float':
    case 'Int':
      if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
      throw badValue(name, text, 'a number such as 2 or 2.5', 'সংখ্যা, যেমন 2 বা 2.5');
    default:
      return readNamed(name, named, text);
  }
}

function readNamed(name: string, named: ReturnType<typeof getNamedType>, text: string): unknown {
  if (isEnumType(named)) {
    const value = named.getValue(text);
    if (value != null) return value.value;
    const names = named.getValues().map((known) => known.name);
    throw badValue(name, text, `one of ${names.join(', ')}`, `এগুলোর একটি: ${names.join(', ')}`);
  }
  if (!isScalarType(named)) throw new Error(`${name} cannot be written in an address`);
  try {
    return named.parseValue(text);
  } catch {
    throw badValue(name, text, 'a day such as 2025-09-01', 'তারিখ, যেমন 2025-09-01');
  }
}

function badValue(name: string, text: string, allowed: string, allowedBn: string): DomainError {
  const shown = JSON.stringify(text.slice(0, 100));
  return new DomainError(
    'BAD_USER_INPUT',
    `${name} is ${shown}; write ${allowed}.`,
    `${name}-এর মান ${shown}; লিখুন: ${allowedBn}।`,
    [name],
  );
}

function givenTwice(name: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `${name} is given more than once. Give it once; where several values are possible, with commas between them.`,
    `${name} দেওয়া হয়েছে একাধিকবার। একবার দিন; একাধিক মান সম্ভব হলে মাঝে কমা দিন।`,
    [name],
  );
}

function missing(name: string, type: GraphQLInputType): DomainError {
  const [values, valuesBn] = isListType(getNullableType(type)) ? ['first,second', 'প্রথম,দ্বিতীয়'] : ['value', 'মান'];
  return new DomainError(
    'BAD_USER_INPUT',
    `${name} is missing. Add it to the address: ?${name}=${values}`,
    `${name} দেওয়া হয়নি। ঠিকানায় যোগ করুন: ?${name}=${valuesBn}`,
    [name],
  );
}

/** An empty text would be found in everything, as if nothing had been asked for. */
function empty(name: string): DomainError {
  return new DomainError(
    'BAD_USER_INPUT',
    `${name} has an empty value. Write one, or leave the parameter out.`,
    `${name}-এর একটি মান ফাঁকা। মান লিখুন, অথবা প্যারামিটারটি বাদ দিন।`,
    [name],
  );
}

function unknown(name: string, parameters: readonly Parameter[]): DomainError {
  const shown = JSON.stringify(name.slice(0, 100));
  const names = parameters.map((known) => known.name).join(', ');
  return new DomainError(
    'BAD_USER_INPUT',
    `${shown} is no parameter of this address. It takes ${names === '' ? 'none' : names}.`,
    `${shown} নামে এই ঠিকানার কোনো প্যারামিটার নেই। আছে: ${names === '' ? 'কোনোটিই নয়' : names}।`,
    [name],
  );
}
