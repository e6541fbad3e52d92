import type { DepartmentKind } from './department-kind.ts';
import { readDepartment } from './read-department.ts';

/** Departments of farming, fishing and forests. */
export const FARMING: readonly DepartmentKind[] = [
  readDepartment(
    'fisheries',
    `
    মৎস্য অধিদপ্তর | Department of Fisheries
    মহাপরিচালক | Director General
    জেলা মৎস্য কর্মকর্তা | District Fisheries Officer
    উপজেলা মৎস্য কর্মকর্তা | Upazila Fisheries Officer
    CITIZEN | pond-advice | পুকুরে মাছ চাষ বিষয়ে পরামর্শ প্রদান | Advice on fish farming in ponds | IMMEDIATE | FREE
    CITIZEN | feed-licence | মৎস্য খাদ্য বিক্রয়ের লাইসেন্স প্রদান | Licence to sell fish feed | 15 WORKING_DAY | 500
    CITIZEN | feed-licence-renewal | মৎস্য খাদ্য বিক্রয়ের লাইসেন্স নবায়ন | Renewal of the licence to sell fish feed | 7 WORKING_DAY | 300
    CITIZEN | hatchery-registration | মৎস্য হ্যাচারি নিবন্ধন প্রদান | Registration of a fish hatchery | 30 WORKING_DAY | 1000
    CITIZEN | fisher-card | জেলেদের নিবন্ধন ও পরিচয়পত্র প্রদান | Registration and identity cards for fishers | 30 DAY | FREE
    CITIZEN | water-test | পুকুরের পানি ও মাটির গুণাগুণ পরীক্ষা | Testing the water and soil of a pond | 1-3 WORKING_DAY | 50
    CITIZEN | fish-disease | মাছের রোগ নির্ণয় ও চিকিৎসা বিষয়ক পরামর্শ প্রদান | Diagnosis and treatment of fish diseases | 24 HOUR | FREE
    CITIZEN | farmer-training | মৎস্য চাষিদের প্রশিক্ষণ প্রদান | Training for fish farmers | AS_DIRECTED | FREE
    CITIZEN | fry-release | উন্মুক্ত জলাশয়ে মাছের পোনা অবমুক্তকরণ | Release of fry into open waters | SCHEDULED | FREE
    INSTITUTIONAL | fish-law-drive | মৎস্য সংরক্ষণ আইন বাস্তবায়নে অভিযান পরিচালনা | Drives to enforce the fish conservation law | PER_LAW | FREE
    INSTITUTIONAL | water-lease-opinion | মৎস্যজীবী সমিতির জলমহাল ইজারার মতামত প্রদান | Opinion on leases of waters to fishers' societies | 5-10 WORKING_DAY | PER_POLICY
    INSTITUTIONAL | export-certificate | মৎস্যপণ্য রপ্তানির স্বাস্থ্য সনদ প্রদান | Health certificate for exported fish | 5 WORKING_DAY | PER_LAW
    `,
  ),
  readDepartment(
    'livestock',
    `
    প্রাণিসম্পদ অধিদপ্তর | Department of Livestock
    মহাপরিচালক | Director General
    জেলা প্রাণিসম্পদ কর্মকর্তা | District Livestock Officer
    উপজেলা প্রাণিসম্পদ কর্মকর্তা | Upazila Livestock Officer
    CITIZEN | animal-treatment | গবাদিপশু ও হাঁস-মুরগির চিকিৎসা সেবা প্রদান | Treatment of cattle and poultry | IMMEDIATE | FREE
    CITIZEN | vaccination | গবাদিপশুর টিকা প্রদান | Vaccination of cattle | 1 WORKING_DAY | 10
    CITIZEN | poultry-vaccination | হাঁস-মুরগির টিকা প্রদান | Vaccination of poultry | 1 WORKING_DAY | 15
    CITIZEN | insemination | কৃত্রিম প্রজনন সেবা প্রদান | Artificial insemination | 12 HOUR | 30
    CITIZEN | dairy-farm-registration | দুগ্ধ খামার নিবন্ধন প্রদান | Registration of a dairy farm | 15 WORKING_DAY | 1000
    CITIZEN | poultry-farm-registration | পোলট্রি খামার নিবন্ধন প্রদান | Registration of a poultry farm | 15 WORKING_DAY | 1000
    CITIZEN | fodder-seed | উন্নত জাতের ঘাসের কাটিং বিতরণ | Cuttings of improved fodder grass | SCHEDULED | FREE
    CITIZEN | farm-advice | খামার স্থাপন বিষয়ক কারিগরি পরামর্শ প্রদান | Technical advice on setting up a farm | 2 WORKING_DAY | FREE
    CITIZEN | post-mortem | মৃত পশু-পাখির ময়নাতদন্ত প্রতিবেদন প্রদান | Post-mortem report of a dead animal | 3 WORKING_DAY | FREE
    INSTITUTIONAL | meat-inspection | জবাইপূর্ব পশু ও মাংস পরীক্ষার সনদ প্রদান | Inspection of animals and meat for slaughter | 1 WORKING_DAY | 20
    INSTITUTIONAL | disease-survey | রোগ অনুসন্ধান ও নমুনা প্রেরণ | Disease investigation and samples sent to laboratories | 2-5 WORKING_DAY | FREE
    `,
  ),
  readDepartment(
    'agriculture',
    `
    কৃষি সম্প্রসারণ অধিদপ্তর | Department of Agricultural Extension
    মহাপরিচালক | Director General
    উপপরিচালক | Deputy Director
    উপজেলা কৃষি কর্মকর্তা | Upazila Agriculture Officer
    CITIZEN | crop-advice | ফসল উৎপাদন প্রযুক্তি বিষয়ে কৃষকদের পরামর্শ প্রদান | Advice to farmers on growing crops | IMMEDIATE | FREE
    CITIZEN | farmer-card | কৃষি উপকরণ সহায়তা কার্ড প্রদান | Agricultural input assistance cards | 30 DAY | FREE
    CITIZEN | fertiliser-dealer | খুচরা সার বিক্রেতার নিবন্ধন প্রদান | Registration of retail fertiliser sellers | 15 WORKING_DAY | 1000
    CITIZEN | pesticide-retail-licence | বালাইনাশক খুচরা বিক্রয়ের লাইসেন্স প্রদান | Licence to sell pesticides by retail | 30 WORKING_DAY | 300
    CITIZEN | pesticide-retail-renewal | বালাইনাশক খুচরা বিক্রয়ের লাইসেন্স নবায়ন | Renewal of the licence to sell pesticides by retail | 15 WORKING_DAY | 150
    CITIZEN | soil-sample | মাটির নমুনা সংগ্রহ ও সার সুপারিশ প্রদান | Soil samples and fertiliser recommendations | 7-15 DAY | 100
    CITIZEN | seed-incentive | প্রণোদনার বীজ ও সার বিতরণ | Seed and fertiliser given as incentives | SCHEDULED | FREE
    CITIZEN | farm-machinery | উন্নয়ন সহায়তায় কৃষি যন্ত্রপাতি সরবরাহ | Farm machinery at a subsidised price | PER_LAW | PER_POLICY
    CITIZEN | exhibition-plot | প্রদর্শনী প্লট স্থাপনে কৃষক নির্বাচন | Choice of farmers for demonstration plots | 10 WORKING_DAY | FREE
    CITIZEN | pest-alert | ক্ষতিকর পোকা ও রোগের আক্রমণের আগাম সতর্কবার্তা প্রদান | Warnings of pests and plant diseases | 24 HOUR | FREE
    INSTITUTIONAL | crop-damage-report | দুর্যোগে ফসলের ক্ষয়ক্ষতির প্রতিবেদন প্রেরণ | Reports on crop damage after disasters | 3 WORKING_DAY | FREE
    INSTITUTIONAL | nursery-inspection | নার্সারি নিবন্ধনের জন্য পরিদর্শন প্রতিবেদন প্রদান | Inspection reports for nurseries | 7 WORKING_DAY | 500
    `,
  ),
  readDepartment(
    'forest',
    `
    বন অধিদপ্তর | Forest Department
    প্রধান বন সংরক্ষণ কর্মকর্তা | Chief Forest Conservation Officer
    বিভাগীয় বন কর্মকর্তা | Divisional Forest Officer
    ফরেস্ট রেঞ্জ অফিসার | Forest Range Officer
    CITIZEN | saplings | সরকারি নার্সারি হতে চারা বিক্রয় ও বিতরণ | Saplings from government nurseries | IMMEDIATE | 9
    CITIZEN | sawmill-licence | করাতকল স্থাপনের লাইসেন্স প্রদান | Licence to set up a sawmill | 45 WORKING_DAY | 2000
    CITIZEN | sawmill-renewal | করাতকলের লাইসেন্স নবায়ন | Renewal of a sawmill licence | 15 WORKING_DAY | 500
    CITIZEN | timber-transit | বনজ দ্রব্য পরিবহনের অনুমতিপত্র প্রদান | Permit to transport forest produce | 7 WORKING_DAY | PER_LAW
    CITIZEN | social-forestry | সামাজিক বনায়নে উপকারভোগী নির্বাচন | Choice of participants in social forestry | 1-2 MONTH | FREE
    CITIZEN | share-payment | সামাজিক বনায়নের লভ্যাংশ প্রদান | Payment of shares of social forestry | 60 DAY | FREE
    CITIZEN | wildlife-compensation | বন্যপ্রাণীর আক্রমণে ক্ষতিপূরণ প্রদান | Compensation for harm done by wild animals | 30-45 DAY | FREE
    CITIZEN | plantation-advice | বৃক্ষরোপণ ও পরিচর্যা বিষয়ে পরামর্শ প্রদান | Advice on planting and tending trees | IMMEDIATE | FREE
    INSTITUTIONAL | tree-fair | বৃক্ষমেলা আয়োজন | Tree fair | SCHEDULED | FREE
    INSTITUTIONAL | tree-valuation | সরকারি প্রতিষ্ঠানের গাছের মূল্য নির্ধারণ | Valuation of trees of public institutions | 10 WORKING_DAY | FREE
    INTERNAL | patrol-order | টহল দলের দায়িত্ব বণ্টন | Duties of patrols | AS_DIRECTED | FREE
    `,
  ),
];
