import type { DepartmentKind } from './department-kind.ts';
import { readDepartment } from './read-department.ts';

/** Departments of farming and fishing. */
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
    CITIZEN | water-test | পুকুরের পানি ও মাটির গুণাগুণ পরীক্ষা | Testing the water and soil of a pond | 3 WORKING_DAY | 50
    CITIZEN | fish-disease | মাছের রোগ নির্ণয় ও চিকিৎসা বিষয়ক পরামর্শ প্রদান | Diagnosis and treatment of fish diseases | 24 HOUR | FREE
    CITIZEN | farmer-training | মৎস্য চাষিদের প্রশিক্ষণ প্রদান | Training for fish farmers | AS_DIRECTED | FREE
    CITIZEN | fry-release | উন্মুক্ত জলাশয়ে মাছের পোনা অবমুক্তকরণ | Release of fry into open waters | SCHEDULED | FREE
    INSTITUTIONAL | fish-law-drive | মৎস্য সংরক্ষণ আইন বাস্তবায়নে অভিযান পরিচালনা | Drives to enforce the fish conservation law | PER_LAW | FREE
    INSTITUTIONAL | water-lease-opinion | মৎস্যজীবী সমিতির জলমহাল ইজারার মতামত প্রদান | Opinion on leases of waters to fishers' societies | 5-10 WORKING_DAY | PER_POLICY
    INSTITUTIONAL | export-certificate | মৎস্যপণ্য রপ্তানির স্বাস্থ্য সনদ প্রদান | Health certificate for exported fish | 5 WORKING_DAY | PER_LAW
    `,
  ),
];
