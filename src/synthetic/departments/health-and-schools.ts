import type { DepartmentKind } from './department-kind.ts';
import { readDepartment } from './read-department.ts';

/** Departments of health, water and schools. */
export const HEALTH_AND_SCHOOLS: readonly DepartmentKind[] = [
  readDepartment(
    'primary-education',
    `
    প্রাথমিক শিক্ষা অধিদপ্তর | Department of Primary Education
    মহাপরিচালক | Director General
    জেলা প্রাথমিক শিক্ষা অফিসার | District Primary Education Officer
    উপজেলা শিক্ষা অফিসার | Upazila Education Officer
    CITIZEN | textbooks | শিক্ষার্থীদের বিনামূল্যের পাঠ্যপুস্তক বিতরণ | Free textbooks for pupils | SCHEDULED | FREE
    CITIZEN | stipend | প্রাথমিক শিক্ষার উপবৃত্তি প্রদান | Primary school stipends | 30 DAY | FREE
    CITIZEN | transfer-certificate | শিক্ষার্থীদের ছাড়পত্র প্রদান | Transfer certificates for pupils | 1 WORKING_DAY | FREE
    CITIZEN | certificate-correction | সমাপনী সনদের তথ্য সংশোধনের আবেদন অগ্রায়ন | Forwarding corrections of certificates | 7 WORKING_DAY | FREE
    CITIZEN | school-complaint | বিদ্যালয় সম্পর্কিত অভিযোগ তদন্ত | Inquiry into complaints about schools | 15-20 WORKING_DAY | FREE
    INSTITUTIONAL | private-school-permission | বেসরকারি প্রাথমিক বিদ্যালয় স্থাপনের অনুমতি প্রদান | Permission to set up a private primary school | 60 DAY | 5000
    INSTITUTIONAL | school-repair | বিদ্যালয়ের ক্ষুদ্র মেরামতের বরাদ্দ প্রদান | Allotments for small repairs of schools | 20 WORKING_DAY | FREE
    INSTITUTIONAL | school-inspection | বিদ্যালয় পরিদর্শন ও প্রতিবেদন প্রদান | Inspection of schools | 3-5 WORKING_DAY | FREE
    INTERNAL | teacher-transfer | শিক্ষকদের বদলির আবেদন নিষ্পত্তি | Transfers of teachers | PER_LAW | FREE
    INTERNAL | teacher-timescale | শিক্ষকদের উচ্চতর গ্রেড মঞ্জুর | Higher grades for teachers | 15 WORKING_DAY | FREE
    INTERNAL | training-deputation | শিক্ষকদের ডিপিএড প্রশিক্ষণে প্রেরণ | Teachers sent to training | AS_DIRECTED | FREE
    `,
  ),
  readDepartment(
    'secondary-education',
    `
    মাধ্যমিক শিক্ষা অধিদপ্তর | Department of Secondary Education
    মহাপরিচালক | Director General
    জেলা শিক্ষা অফিসার | District Education Officer
    উপজেলা মাধ্যমিক শিক্ষা অফিসার | Upazila Secondary Education Officer
    CITIZEN | secondary-stipend | মাধ্যমিক শিক্ষার্থীদের উপবৃত্তির তালিকা অনুমোদন | Approval of lists for secondary stipends | 15 WORKING_DAY | FREE
    CITIZEN | secondary-textbooks | মাধ্যমিক স্তরের পাঠ্যপুস্তক বিতরণ | Secondary textbooks | SCHEDULED | FREE
    CITIZEN | poor-student-aid | দরিদ্র ও মেধাবী শিক্ষার্থীদের আর্থিক সহায়তা প্রদান | Aid for poor and gifted students | 30-45 DAY | FREE
    CITIZEN | institution-complaint | শিক্ষা প্রতিষ্ঠানের বিরুদ্ধে অভিযোগ নিষ্পত্তি | Complaints against schools and colleges | 20 WORKING_DAY | FREE
    INSTITUTIONAL | mpo-application | শিক্ষক-কর্মচারীদের এমপিওভুক্তির আবেদন অগ্রায়ন | Forwarding applications for monthly pay orders | 5 WORKING_DAY | FREE
    INSTITUTIONAL | teaching-permission | পাঠদানের অনুমতির পরিদর্শন প্রতিবেদন প্রদান | Inspection for permission to teach | 10 WORKING_DAY | 2000
    INSTITUTIONAL | academic-recognition | একাডেমিক স্বীকৃতি নবায়নের মতামত প্রদান | Opinion on renewing academic recognition | 10-15 WORKING_DAY | 1500
    INSTITUTIONAL | committee-approval | ম্যানেজিং কমিটি গঠনে প্রতিনিধি মনোনয়ন | Nominations to managing committees | 7 WORKING_DAY | FREE
    INSTITUTIONAL | science-fair | বিজ্ঞান মেলা ও অলিম্পিয়াড আয়োজন | Science fairs and olympiads | AS_DIRECTED | FREE
    INTERNAL | teacher-leave | শিক্ষকদের শ্রান্তি বিনোদন ছুটি মঞ্জুর | Recreation leave of teachers | 7 WORKING_DAY | FREE
    `,
  ),
  readDepartment(
    'health',
    `
    স্বাস্থ্য অধিদপ্তর | Department of Health
    মহাপরিচালক | Director General
    সিভিল সার্জন | Civil Surgeon
    উপজেলা স্বাস্থ্য ও পরিবার পরিকল্পনা কর্মকর্তা | Upazila Health and Family Planning Officer
    CITIZEN | outdoor-care | বহির্বিভাগে রোগীর চিকিৎসা সেবা প্রদান | Outpatient care | 30 MINUTE | 3
    CITIZEN | emergency-care | জরুরি বিভাগে চিকিৎসা সেবা প্রদান | Emergency care | IMMEDIATE | 3
    CITIZEN | ward-care | অন্তঃবিভাগে রোগী ভর্তি ও চিকিৎসা প্রদান | Inpatient care | 1 HOUR | 10
    CITIZEN | blood-test | প্যাথলজি পরীক্ষার রিপোর্ট প্রদান | Pathology reports | 1-2 DAY | PER_POLICY
    CITIZEN | child-vaccination | শিশুদের টিকাদান কর্মসূচির টিকা প্রদান | Childhood vaccination | SCHEDULED | FREE
    CITIZEN | medical-certificate | শারীরিক সুস্থতার সনদ প্রদান | Certificates of fitness | 2 WORKING_DAY | FREE
    CITIZEN | injury-certificate | জখমের মেডিকেল সনদ প্রদান | Medical certificates of injury | 7 WORKING_DAY | PER_LAW
    CITIZEN | ambulance | অ্যাম্বুলেন্স সেবা প্রদান | Ambulance | IMMEDIATE | PER_POLICY
    CITIZEN | tb-treatment | যক্ষ্মা রোগীর বিনামূল্যে ঔষধ প্রদান | Medicine for tuberculosis patients | 1 WORKING_DAY | FREE
    INSTITUTIONAL | clinic-inspection | বেসরকারি ক্লিনিক ও ডায়াগনস্টিক সেন্টার পরিদর্শন | Inspection of private clinics and laboratories | 15-30 WORKING_DAY | FREE
    INSTITUTIONAL | health-camp | বিদ্যালয়ে স্বাস্থ্য ক্যাম্প আয়োজন | Health camps in schools | AS_DIRECTED | FREE
    `,
  ),
  readDepartment(
    'family-planning',
    `
    পরিবার পরিকল্পনা অধিদপ্তর | Department of Family Planning
    মহাপরিচালক | Director General
    উপপরিচালক | Deputy Director
    উপজেলা পরিবার পরিকল্পনা কর্মকর্তা | Upazila Family Planning Officer
    CITIZEN | counselling | পরিবার পরিকল্পনা পদ্ধতি বিষয়ে পরামর্শ প্রদান | Advice on family planning | IMMEDIATE | FREE
    CITIZEN | antenatal-care | গর্ভবতী মায়ের গর্ভকালীন সেবা প্রদান | Antenatal care | 1 HOUR | FREE
    CITIZEN | safe-delivery | নিরাপদ প্রসব সেবা প্রদান | Safe delivery | 24 HOUR | FREE
    CITIZEN | permanent-method | স্থায়ী পদ্ধতির সেবা প্রদান | Permanent methods | 1-2 WORKING_DAY | FREE
    CITIZEN | implant | ইমপ্ল্যান্ট প্রয়োগ ও অপসারণ | Implants put in and taken out | 1 WORKING_DAY | FREE
    CITIZEN | adolescent-care | কিশোর-কিশোরীদের প্রজনন স্বাস্থ্য সেবা প্রদান | Reproductive health for adolescents | 30 MINUTE | FREE
    CITIZEN | satellite-clinic | স্যাটেলাইট ক্লিনিক পরিচালনা | Satellite clinics | SCHEDULED | FREE
    CITIZEN | newborn-care | নবজাতকের পরিচর্যা সেবা প্রদান | Care of the newborn | IMMEDIATE | FREE
    INSTITUTIONAL | ngo-supplies | বেসরকারি সংস্থাকে জন্মনিয়ন্ত্রণ সামগ্রী সরবরাহ | Supplies to private organisations | 7 WORKING_DAY | FREE
    INSTITUTIONAL | population-day | বিশ্ব জনসংখ্যা দিবস উদযাপন | World Population Day | AS_DIRECTED | FREE
    `,
  ),
  readDepartment(
    'public-health-engineering',
    `
    জনস্বাস্থ্য প্রকৌশল অধিদপ্তর | Department of Public Health Engineering
    প্রধান প্রকৌশলী | Chief Engineer
    নির্বাহী প্রকৌশলী | Executive Engineer
    উপসহকারী প্রকৌশলী | Sub-Assistant Engineer
    CITIZEN | tube-well | নিরাপদ পানির জন্য গভীর নলকূপ স্থাপন | Deep tube-wells for safe water | 2-4 MONTH | 10000
    CITIZEN | water-arsenic-test | নলকূপের পানির আর্সেনিক পরীক্ষা | Arsenic test of tube-well water | 3 WORKING_DAY | 100
    CITIZEN | water-quality-report | পানির গুণগত মান পরীক্ষার প্রতিবেদন প্রদান | Reports on water quality | 7 WORKING_DAY | 500
    CITIZEN | tube-well-repair | বিকল নলকূপ মেরামতে কারিগরি সহায়তা প্রদান | Technical help in repairing tube-wells | 2 WORKING_DAY | FREE
    CITIZEN | latrine-parts | স্বল্পমূল্যে স্যানিটারি ল্যাট্রিন সামগ্রী বিক্রয় | Parts for sanitary latrines | IMMEDIATE | 350
    CITIZEN | hygiene-training | স্বাস্থ্যবিধি বিষয়ে উঠান বৈঠক আয়োজন | Courtyard meetings on hygiene | AS_DIRECTED | FREE
    CITIZEN | piped-water | পাইপলাইনে পানি সংযোগ প্রদান | Connection to piped water | 15 WORKING_DAY | 1200
    INSTITUTIONAL | school-water-point | শিক্ষা প্রতিষ্ঠানে ওয়াশ ব্লক নির্মাণ | Wash blocks in schools | 6 MONTH | FREE
    INSTITUTIONAL | contractor-bill | ঠিকাদারের চলতি বিল পরিশোধ | Running bills of contractors | 10-15 WORKING_DAY | FREE
    INSTITUTIONAL | contractor-enlistment | ঠিকাদার তালিকাভুক্তি ও নবায়ন | Enlistment of contractors | SCHEDULED | PER_LAW
    `,
  ),
];
