import type { DepartmentKind } from './department-kind.ts';
import { readDepartment } from './read-department.ts';

/** Departments of land, registers, order and food. */
export const REGISTERS: readonly DepartmentKind[] = [
  readDepartment(
    'land',
    `
    ভূমি সেবা অধিদপ্তর | Department of Land Services
    মহাপরিচালক | Director General
    অতিরিক্ত জেলা প্রশাসক (রাজস্ব) | Additional Deputy Commissioner (Revenue)
    সহকারী কমিশনার (ভূমি) | Assistant Commissioner (Land)
    CITIZEN | mutation | নামজারি ও জমাখারিজ | Mutation of land records | 28 WORKING_DAY | 1170
    CITIZEN | record-copy | খতিয়ানের সত্যায়িত নকল প্রদান | Certified copies of land records | 7 WORKING_DAY | 100
    CITIZEN | mouza-map | মৌজা ম্যাপের নকল সরবরাহ | Copies of mouza maps | 5-7 WORKING_DAY | 500
    CITIZEN | land-tax | ভূমি উন্নয়ন কর গ্রহণ ও দাখিলা প্রদান | Land development tax and receipts | IMMEDIATE | PER_LAW
    CITIZEN | khas-land | ভূমিহীনদের মধ্যে কৃষি খাসজমি বন্দোবস্ত প্রদান | Settlement of state land with the landless | 3 MONTH | 1
    CITIZEN | misc-case | মিস কেসের আবেদন নিষ্পত্তি | Miscellaneous cases | 60 DAY | 20
    CITIZEN | clerical-error | খতিয়ানের করণিক ভুল সংশোধন | Correction of clerical errors in records | 30-45 WORKING_DAY | 20
    CITIZEN | land-survey | জমির সীমানা নির্ধারণে সার্ভেয়ার প্রেরণ | A surveyor to mark boundaries | 15 WORKING_DAY | PER_POLICY
    INSTITUTIONAL | water-body-lease | সরকারি জলমহাল ইজারা প্রদান | Leases of public waters | SCHEDULED | PER_LAW
    INSTITUTIONAL | acquisition-payment | অধিগ্রহণকৃত জমির ক্ষতিপূরণ প্রদান | Payment for acquired land | PER_LAW | FREE
    INSTITUTIONAL | market-lease | হাট-বাজারের চান্দিনা ভিটি বরাদ্দ | Plots in markets | AS_DIRECTED | PER_POLICY
    `,
  ),
  readDepartment(
    'registration',
    `
    নিবন্ধন অধিদপ্তর | Department of Registration
    মহাপরিদর্শক | Inspector General of Registration
    জেলা রেজিস্ট্রার | District Registrar
    সাব-রেজিস্ট্রার | Sub-Registrar
    CITIZEN | deed-registration | সাফ কবলা দলিল রেজিস্ট্রেশন | Registration of sale deeds | 1 WORKING_DAY | PER_LAW
    CITIZEN | gift-deed | হেবা ঘোষণাপত্র দলিল রেজিস্ট্রেশন | Registration of gift declarations | 1 WORKING_DAY | 100
    CITIZEN | power-of-attorney | আমমোক্তারনামা দলিল রেজিস্ট্রেশন | Registration of powers of attorney | 1-2 WORKING_DAY | 600
    CITIZEN | will-deed | অছিয়তনামা দলিল রেজিস্ট্রেশন | Registration of wills | 1 WORKING_DAY | 200
    CITIZEN | deed-copy | দলিলের সার্টিফাইড কপি প্রদান | Certified copies of deeds | 7 DAY | 300
    CITIZEN | index-search | সূচি বহি তল্লাশি | Search of indices | 2 WORKING_DAY | 20
    CITIZEN | original-return | নিবন্ধিত মূল দলিল ফেরত প্রদান | Return of the original deed | 2-3 MONTH | 15
    CITIZEN | commission | কমিশনে দলিল নিবন্ধন | Registration by commission | AS_DIRECTED | 500
    INSTITUTIONAL | marriage-registrar | নিকাহ রেজিস্ট্রার নিয়োগের প্যানেল প্রেরণ | Panels for marriage registrars | 30 WORKING_DAY | FREE
    INSTITUTIONAL | deed-writer | দলিল লেখকের সনদ নবায়ন | Renewal of deed writers' licences | SCHEDULED | 250
    `,
  ),
  readDepartment(
    'election',
    `
    নির্বাচন অফিস | Election Office
    সচিব | Secretary
    জেলা নির্বাচন অফিসার | District Election Officer
    উপজেলা নির্বাচন অফিসার | Upazila Election Officer
    CITIZEN | voter-registration | নতুন ভোটার নিবন্ধন | Registration of new voters | 15 WORKING_DAY | FREE
    CITIZEN | card-correction | জাতীয় পরিচয়পত্রের তথ্য সংশোধন | Correction of national identity cards | 30 WORKING_DAY | 230
    CITIZEN | lost-card | হারানো পরিচয়পত্র পুনঃমুদ্রণ | Reprint of lost identity cards | 7 WORKING_DAY | 345
    CITIZEN | voter-transfer | ভোটার এলাকা স্থানান্তর | Transfer to another voting area | 10-15 WORKING_DAY | FREE
    CITIZEN | name-removal | মৃত ভোটারের নাম কর্তন | Removal of the dead from the roll | 7 DAY | FREE
    CITIZEN | roll-copy | ভোটার তালিকার সিডি সরবরাহ | Copies of the electoral roll | 3 WORKING_DAY | 500
    CITIZEN | card-distribution | স্মার্ট কার্ড বিতরণ | Distribution of smart cards | SCHEDULED | FREE
    INSTITUTIONAL | identity-check | বিভিন্ন দপ্তরের পরিচয়পত্র যাচাই | Identity checks for other offices | 1 WORKING_DAY | FREE
    INSTITUTIONAL | polling-centre | ভোটকেন্দ্রের তালিকা প্রস্তুত | Lists of polling centres | PER_LAW | FREE
    INSTITUTIONAL | nomination-papers | মনোনয়নপত্র বিতরণ ও গ্রহণ | Nomination papers | SCHEDULED | PER_LAW
    `,
  ),
  readDepartment(
    'statistics',
    `
    পরিসংখ্যান ব্যুরো | Bureau of Statistics
    মহাপরিচালক | Director General
    উপপরিচালক | Deputy Director
    উপজেলা পরিসংখ্যান কর্মকর্তা | Upazila Statistics Officer
    CITIZEN | data-supply | আদমশুমারির তথ্য সরবরাহ | Census data | 2 WORKING_DAY | FREE
    CITIZEN | publication-sale | পরিসংখ্যান প্রকাশনা বিক্রয় | Sale of statistical publications | IMMEDIATE | 250
    CITIZEN | price-data | দ্রব্যমূল্যের তথ্য প্রদান | Data on prices | 1 WORKING_DAY | FREE
    CITIZEN | crop-data | কৃষি ফসলের উৎপাদন তথ্য প্রদান | Data on crops | 1-3 WORKING_DAY | FREE
    INSTITUTIONAL | survey-help | জরিপ কাজে কারিগরি সহায়তা প্রদান | Technical help with surveys | 10 WORKING_DAY | FREE
    INSTITUTIONAL | geo-code | ভৌগোলিক কোড সরবরাহ | Geographical codes | 3 WORKING_DAY | FREE
    INSTITUTIONAL | upazila-profile | উপজেলার পরিসংখ্যান প্রতিবেদন প্রণয়ন | Statistical reports on an upazila | SCHEDULED | FREE
    INSTITUTIONAL | enumerator-training | তথ্য সংগ্রহকারীদের প্রশিক্ষণ প্রদান | Training of enumerators | AS_DIRECTED | FREE
    `,
  ),
  readDepartment(
    'passport',
    `
    পাসপোর্ট অধিদপ্তর | Department of Passports
    মহাপরিচালক | Director General
    উপপরিচালক | Deputy Director
    সহকারী পরিচালক | Assistant Director
    CITIZEN | passport-ordinary | নতুন সাধারণ পাসপোর্ট প্রদান | New ordinary passport | 21 WORKING_DAY | 4025
    CITIZEN | passport-urgent | নতুন জরুরি পাসপোর্ট প্রদান | New urgent passport | 10 WORKING_DAY | 6325
    CITIZEN | passport-super-urgent | অতি জরুরি পাসপোর্ট প্রদান | New passport at once | 2 WORKING_DAY | 8625
    CITIZEN | passport-reissue | পাসপোর্ট রি-ইস্যু | Reissue of a passport | 15 WORKING_DAY | 4025
    CITIZEN | passport-correction | পাসপোর্টের তথ্য সংশোধন | Correction of a passport | 15-21 WORKING_DAY | 4025
    CITIZEN | lost-passport | হারানো পাসপোর্টের পরিবর্তে নতুন পাসপোর্ট প্রদান | Passport in place of a lost one | 21 WORKING_DAY | 4025
    CITIZEN | visa-extension | বিদেশি নাগরিকের ভিসার মেয়াদ বৃদ্ধি | Extension of a foreigner's visa | 7 WORKING_DAY | PER_LAW
    CITIZEN | application-status | আবেদনের অবস্থা জানানো | Status of an application | IMMEDIATE | FREE
    INSTITUTIONAL | official-passport | সরকারি কর্মচারীদের অফিসিয়াল পাসপোর্ট প্রদান | Official passports | 3-5 WORKING_DAY | FREE
    INSTITUTIONAL | police-report-request | আবেদনকারীর পুলিশ প্রতিবেদন সংগ্রহ | Police reports on applicants | 7 DAY | FREE
    `,
  ),
  readDepartment(
    'police',
    `
    পুলিশ সেবা দপ্তর | Police Services Office
    মহাপরিদর্শক | Inspector General
    পুলিশ সুপার | Superintendent of Police
    অফিসার ইনচার্জ | Officer in Charge
    CITIZEN | general-diary | সাধারণ ডায়েরি গ্রহণ | General diary entries | IMMEDIATE | FREE
    CITIZEN | first-report | এজাহার গ্রহণ ও মামলা রুজু | First information reports | IMMEDIATE | FREE
    CITIZEN | police-clearance | পুলিশ ক্লিয়ারেন্স সনদ প্রদান | Police clearance certificates | 7 WORKING_DAY | 500
    CITIZEN | passport-verification | পাসপোর্টের আবেদন তদন্ত | Inquiry for passports | 3 WORKING_DAY | FREE
    CITIZEN | job-verification | চাকরির পূর্ববৃত্তান্ত যাচাই | Verification for employment | 10-15 DAY | FREE
    CITIZEN | lost-property | হারানো মালামাল উদ্ধারে সহায়তা প্রদান | Help in finding lost property | 30 DAY | FREE
    CITIZEN | women-help-desk | নারী ও শিশু সহায়তা ডেস্কের সেবা প্রদান | Help desk for women and children | 1 HOUR | FREE
    CITIZEN | event-permission | সভা-সমাবেশের নিরাপত্তা প্রদান | Security at gatherings | AS_DIRECTED | FREE
    INSTITUTIONAL | arms-licence-opinion | আগ্নেয়াস্ত্র লাইসেন্সের তদন্ত প্রতিবেদন প্রদান | Inquiry for arms licences | 15 WORKING_DAY | FREE
    INSTITUTIONAL | escort | সরকারি অর্থ পরিবহনে পুলিশ প্রহরা প্রদান | Police escort for public money | 1-2 DAY | PER_LAW
    `,
  ),
  readDepartment(
    'food',
    `
    খাদ্য অধিদপ্তর | Department of Food
    মহাপরিচালক | Director General
    জেলা খাদ্য নিয়ন্ত্রক | District Controller of Food
    উপজেলা খাদ্য নিয়ন্ত্রক | Upazila Controller of Food
    CITIZEN | paddy-purchase | কৃষকের নিকট হতে ধান সংগ্রহ | Purchase of paddy from farmers | SCHEDULED | FREE
    CITIZEN | food-licence | খাদ্যশস্য ব্যবসার লাইসেন্স প্রদান | Licence to trade in food grain | 7 WORKING_DAY | 1000
    CITIZEN | food-licence-renewal | খাদ্যশস্য ব্যবসার লাইসেন্স নবায়ন | Renewal of the licence to trade in food grain | 3 WORKING_DAY | 500
    CITIZEN | duplicate-licence | হারানো লাইসেন্সের ডুপ্লিকেট প্রদান | Duplicate of a lost licence | 5 WORKING_DAY | 200
    CITIZEN | fair-price-rice | খাদ্যবান্ধব কর্মসূচির চাল বিতরণ | Rice at a fair price | SCHEDULED | 15
    CITIZEN | open-market-sale | খোলা বাজারে চাল ও আটা বিক্রয় | Open market sale of rice and flour | AS_DIRECTED | 30
    CITIZEN | dealer-appointment | ওএমএস ডিলার নিয়োগ | Appointment of dealers | 30-45 DAY | 1000
    INSTITUTIONAL | mill-contract | চালকল মালিকদের সঙ্গে চুক্তি সম্পাদন | Contracts with rice mills | 15 DAY | 500
    INSTITUTIONAL | delivery-order | সরবরাহ আদেশ জারি | Delivery orders | 1 WORKING_DAY | FREE
    INSTITUTIONAL | ration-police | বিভিন্ন বাহিনীর রেশন সরবরাহ | Rations for the forces | 2-3 WORKING_DAY | PER_LAW
    `,
  ),
];
