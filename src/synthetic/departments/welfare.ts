import type { DepartmentKind } from './department-kind.ts';
import { readDepartment } from './read-department.ts';

/** Departments of welfare, youth and rural life. */
export const WELFARE: readonly DepartmentKind[] = [
  readDepartment(
    'social-services',
    `
    সমাজসেবা অধিদপ্তর | Department of Social Services
    মহাপরিচালক | Director General
    উপপরিচালক | Deputy Director
    উপজেলা সমাজসেবা অফিসার | Upazila Social Services Officer
    CITIZEN | old-age-allowance | বয়স্ক ভাতা প্রদান | Old age allowance | 3 MONTH | FREE
    CITIZEN | widow-allowance | বিধবা ও স্বামী নিগৃহীতা ভাতা প্রদান | Allowance for widows and deserted women | 3 MONTH | FREE
    CITIZEN | disability-allowance | অসচ্ছল প্রতিবন্ধী ভাতা প্রদান | Disability allowance | 3 MONTH | FREE
    CITIZEN | disability-card | প্রতিবন্ধিতা শনাক্তকরণ ও পরিচয়পত্র প্রদান | Disability identification and cards | 15 WORKING_DAY | FREE
    CITIZEN | student-stipend | প্রতিবন্ধী শিক্ষার্থীদের শিক্ষা উপবৃত্তি প্রদান | Stipend for students with disabilities | SCHEDULED | FREE
    CITIZEN | interest-free-loan | সুদমুক্ত ক্ষুদ্রঋণ প্রদান | Interest-free small loans | 15-30 WORKING_DAY | PER_POLICY
    CITIZEN | patient-aid | জটিল রোগে আক্রান্তদের আর্থিক সহায়তা প্রদান | Financial aid for serious illness | 30 WORKING_DAY | FREE
    CITIZEN | orphanage-admission | সরকারি শিশু পরিবারে এতিম শিশু ভর্তি | Admission of orphans to children's homes | 10 WORKING_DAY | FREE
    INSTITUTIONAL | ngo-registration | স্বেচ্ছাসেবী সমাজকল্যাণ সংস্থার নিবন্ধন প্রদান | Registration of voluntary organisations | 20 WORKING_DAY | 5000
    INSTITUTIONAL | orphanage-grant | বেসরকারি এতিমখানায় ক্যাপিটেশন গ্রান্ট প্রদান | Grants to private orphanages | 30-45 WORKING_DAY | FREE
    INSTITUTIONAL | welfare-council-grant | সমাজকল্যাণ পরিষদের অনুদানের আবেদন অগ্রায়ন | Forwarding applications for welfare grants | 7 WORKING_DAY | FREE
    `,
  ),
  readDepartment(
    'women',
    `
    মহিলা বিষয়ক অধিদপ্তর | Department of Women Affairs
    মহাপরিচালক | Director General
    উপপরিচালক | Deputy Director
    উপজেলা মহিলা বিষয়ক কর্মকর্তা | Upazila Women Affairs Officer
    CITIZEN | mother-child-benefit | মা ও শিশু সহায়তা কর্মসূচির ভাতা প্রদান | Mother and child benefit | 2 MONTH | FREE
    CITIZEN | vulnerable-women-benefit | দুস্থ মহিলাদের খাদ্য সহায়তা কার্ড প্রদান | Food assistance cards for vulnerable women | SCHEDULED | FREE
    CITIZEN | women-small-loan | আত্মকর্মসংস্থানের জন্য মহিলাদের ক্ষুদ্রঋণ প্রদান | Small loans for self-employed women | 30 WORKING_DAY | PER_POLICY
    CITIZEN | tailoring-training | মহিলাদের দর্জি বিজ্ঞান প্রশিক্ষণ প্রদান | Tailoring training for women | 3 MONTH | 100
    CITIZEN | violence-complaint | নারী নির্যাতন প্রতিরোধে আইনি পরামর্শ প্রদান | Legal advice against violence | IMMEDIATE | FREE
    CITIZEN | child-marriage | বাল্যবিবাহ প্রতিরোধে ব্যবস্থা গ্রহণ | Action against child marriage | 24 HOUR | FREE
    CITIZEN | sewing-machine | দুস্থ মহিলাদের সেলাই মেশিন বিতরণ | Sewing machines for poor women | AS_DIRECTED | FREE
    CITIZEN | hostel-seat | কর্মজীবী মহিলা হোস্টেলে আসন বরাদ্দ | Seats in working women's hostels | 7 WORKING_DAY | 1500
    INSTITUTIONAL | women-society-registration | স্বেচ্ছাসেবী মহিলা সমিতির নিবন্ধন প্রদান | Registration of women's societies | 15-20 WORKING_DAY | 2000
    INSTITUTIONAL | women-society-grant | নিবন্ধিত মহিলা সমিতিতে অনুদান প্রদান | Grants to registered women's societies | 60 DAY | FREE
    `,
  ),
  readDepartment(
    'youth',
    `
    যুব উন্নয়ন অধিদপ্তর | Department of Youth Development
    মহাপরিচালক | Director General
    উপপরিচালক | Deputy Director
    উপজেলা যুব উন্নয়ন কর্মকর্তা | Upazila Youth Development Officer
    CITIZEN | residential-training | বেকার যুবদের আবাসিক প্রশিক্ষণ প্রদান | Residential training for unemployed youth | 3 MONTH | 100
    CITIZEN | mobile-training | ভ্রাম্যমাণ প্রশিক্ষণ কোর্স পরিচালনা | Mobile training courses | 7-21 DAY | FREE
    CITIZEN | computer-training | যুবদের কম্পিউটার প্রশিক্ষণ প্রদান | Computer training for youth | 6 MONTH | 1000
    CITIZEN | youth-loan | প্রশিক্ষিত যুবদের যুবঋণ প্রদান | Loans for trained youth | 30 WORKING_DAY | PER_POLICY
    CITIZEN | second-loan | সফল যুবদের দ্বিতীয় দফা ঋণ প্রদান | Second loans for successful youth | 20 WORKING_DAY | PER_POLICY
    CITIZEN | training-certificate | প্রশিক্ষণের সনদপত্র প্রদান | Training certificates | 7 WORKING_DAY | FREE
    CITIZEN | project-advice | আত্মকর্মসংস্থান প্রকল্প গ্রহণে পরামর্শ প্রদান | Advice on self-employment projects | IMMEDIATE | FREE
    CITIZEN | youth-award | জাতীয় যুব পুরস্কারের আবেদন গ্রহণ | Applications for the national youth award | SCHEDULED | FREE
    INSTITUTIONAL | club-registration | যুব সংগঠনের নিবন্ধন প্রদান | Registration of youth clubs | 15 WORKING_DAY | 500
    INSTITUTIONAL | club-grant | যুব সংগঠনকে অনুদান প্রদান | Grants to youth clubs | 2-3 MONTH | FREE
    `,
  ),
  readDepartment(
    'cooperatives',
    `
    সমবায় অধিদপ্তর | Department of Cooperatives
    নিবন্ধক ও মহাপরিচালক | Registrar and Director General
    জেলা সমবায় অফিসার | District Cooperative Officer
    উপজেলা সমবায় অফিসার | Upazila Cooperative Officer
    CITIZEN | society-formation-advice | সমবায় সমিতি গঠন বিষয়ে পরামর্শ প্রদান | Advice on forming a cooperative | IMMEDIATE | FREE
    CITIZEN | member-training | সমবায়ীদের ভ্রাম্যমাণ প্রশিক্ষণ প্রদান | Mobile training for members of cooperatives | 1 DAY | FREE
    CITIZEN | dispute-settlement | সমবায় সমিতির বিরোধ নিষ্পত্তি | Settlement of disputes in cooperatives | 60 DAY | 100
    CITIZEN | certified-copy | সমিতির দলিলের সত্যায়িত অনুলিপি প্রদান | Certified copies of a society's papers | 3 WORKING_DAY | 20
    INSTITUTIONAL | society-registration | প্রাথমিক সমবায় সমিতির নিবন্ধন প্রদান | Registration of a primary cooperative | 60 DAY | 300
    INSTITUTIONAL | central-society-registration | কেন্দ্রীয় সমবায় সমিতির নিবন্ধন প্রদান | Registration of a central cooperative | 60 DAY | 1000
    INSTITUTIONAL | bylaw-amendment | সমবায় সমিতির উপ-আইন সংশোধন | Amendment of a society's by-laws | 45 DAY | 100
    INSTITUTIONAL | annual-audit | সমবায় সমিতির বার্ষিক নিরীক্ষা সম্পাদন | Annual audit of cooperatives | SCHEDULED | PER_LAW
    INSTITUTIONAL | committee-election | ব্যবস্থাপনা কমিটির নির্বাচন অনুষ্ঠান | Election of the managing committee | PER_LAW | FREE
    INSTITUTIONAL | interim-committee | অন্তর্বর্তী ব্যবস্থাপনা কমিটি নিয়োগ | Appointment of an interim committee | 7-15 WORKING_DAY | FREE
    INSTITUTIONAL | society-liquidation | অকার্যকর সমিতির নিবন্ধন বাতিল | Cancellation of a dead society's registration | AS_DIRECTED | FREE
    `,
  ),
  readDepartment(
    'rural-development',
    `
    পল্লী উন্নয়ন বোর্ড | Rural Development Board
    মহাপরিচালক | Director General
    উপপরিচালক | Deputy Director
    উপজেলা পল্লী উন্নয়ন অফিসার | Upazila Rural Development Officer
    CITIZEN | farmer-loan | কৃষক সমবায় সমিতির সদস্যদের ফসলি ঋণ প্রদান | Crop loans for members of farmers' societies | 15 WORKING_DAY | 50
    CITIZEN | poverty-loan | দারিদ্র্য বিমোচন কর্মসূচির ঋণ প্রদান | Loans against poverty | 15-20 WORKING_DAY | 20
    CITIZEN | fighter-loan | অসচ্ছল মুক্তিযোদ্ধাদের স্বাবলম্বী ঋণ প্রদান | Loans for poor freedom fighters | 30 WORKING_DAY | FREE
    CITIZEN | group-formation | অনানুষ্ঠানিক দল গঠন ও সদস্য ভর্তি | Forming groups and admitting members | 7 WORKING_DAY | 20
    CITIZEN | savings-withdrawal | সদস্যদের সঞ্চয় ফেরত প্রদান | Refund of members' savings | 2 WORKING_DAY | FREE
    CITIZEN | skills-training | গ্রামীণ নারীদের দক্ষতা উন্নয়ন প্রশিক্ষণ প্রদান | Skills training for rural women | AS_DIRECTED | FREE
    CITIZEN | irrigation-management | সেচ যন্ত্র ব্যবস্থাপনায় সহায়তা প্রদান | Support in managing irrigation pumps | 5 WORKING_DAY | FREE
    INSTITUTIONAL | village-plan | গ্রাম উন্নয়ন কমিটির পরিকল্পনা প্রণয়ন | Plans of village development committees | SCHEDULED | FREE
    INSTITUTIONAL | society-supervision | প্রাথমিক সমিতির হিসাব তদারকি | Supervision of primary societies' accounts | 1-3 WORKING_DAY | FREE
    `,
  ),
  readDepartment(
    'disaster-relief',
    `
    ত্রাণ ও পুনর্বাসন অধিদপ্তর | Department of Relief and Rehabilitation
    মহাপরিচালক | Director General
    জেলা ত্রাণ ও পুনর্বাসন কর্মকর্তা | District Relief and Rehabilitation Officer
    উপজেলা প্রকল্প বাস্তবায়ন কর্মকর্তা | Upazila Project Implementation Officer
    CITIZEN | relief-food | দুর্যোগে ক্ষতিগ্রস্তদের খাদ্য সহায়তা প্রদান | Food aid after a disaster | 24 HOUR | FREE
    CITIZEN | house-grant | ক্ষতিগ্রস্ত পরিবারে ঢেউটিন ও গৃহনির্মাণ অনুদান প্রদান | Roofing sheets and housing grants | 7 WORKING_DAY | FREE
    CITIZEN | blanket | শীতার্তদের মধ্যে শীতবস্ত্র বিতরণ | Winter clothes | SCHEDULED | FREE
    CITIZEN | employment-programme | অতিদরিদ্রদের কর্মসংস্থান কর্মসূচিতে নাম অন্তর্ভুক্তি | Enrolment in the employment programme for the poorest | 15-30 DAY | FREE
    CITIZEN | cash-aid | অগ্নিকাণ্ডে ক্ষতিগ্রস্তদের নগদ অর্থ প্রদান | Cash aid after a fire | 3 WORKING_DAY | FREE
    CITIZEN | vgf-card | ভিজিএফ কার্ডের চাল বিতরণ | Rice on feeding cards | AS_DIRECTED | FREE
    INSTITUTIONAL | infrastructure-maintenance | গ্রামীণ অবকাঠামো রক্ষণাবেক্ষণ প্রকল্প অনুমোদন | Approval of projects to maintain rural works | 20 WORKING_DAY | FREE
    INSTITUTIONAL | bridge-project | গ্রামীণ রাস্তায় সেতু নির্মাণ প্রকল্প গ্রহণ | Projects to build bridges on rural roads | PER_LAW | FREE
    INSTITUTIONAL | bill-payment | প্রকল্পের চূড়ান্ত বিল পরিশোধ | Payment of a project's final bill | 10 WORKING_DAY | FREE
    INSTITUTIONAL | damage-form | দুর্যোগের ক্ষয়ক্ষতির বিবরণী প্রেরণ | Statements of damage after disasters | 2-3 WORKING_DAY | FREE
    `,
  ),
];
