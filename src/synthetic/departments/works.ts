import type { DepartmentKind } from './department-kind.ts';
import { readDepartment } from './read-department.ts';

/** Departments of works, supply and safety. */
export const WORKS: readonly DepartmentKind[] = [
  readDepartment(
    'local-engineering',
    `
    স্থানীয় প্রকৌশল অধিদপ্তর | Department of Local Engineering
    প্রধান প্রকৌশলী | Chief Engineer
    নির্বাহী প্রকৌশলী | Executive Engineer
    উপজেলা প্রকৌশলী | Upazila Engineer
    CITIZEN | road-repair | গ্রামীণ সড়ক মেরামতের আবেদন নিষ্পত্তি | Repair of rural roads | 3 MONTH | FREE
    CITIZEN | technical-advice | ভবন নির্মাণে কারিগরি পরামর্শ প্রদান | Technical advice on buildings | 3 WORKING_DAY | FREE
    CITIZEN | material-test | নির্মাণ সামগ্রী পরীক্ষার প্রতিবেদন প্রদান | Tests of building materials | 3-7 WORKING_DAY | 1500
    INSTITUTIONAL | estimate | উন্নয়ন প্রকল্পের প্রাক্কলন প্রস্তুত | Estimates for projects | 15 WORKING_DAY | FREE
    INSTITUTIONAL | tender | দরপত্র আহ্বান ও মূল্যায়ন | Tenders | PER_LAW | PER_LAW
    INSTITUTIONAL | engineering-bill | ঠিকাদারের চূড়ান্ত বিল প্রদান | Final bills of contractors | 10 WORKING_DAY | FREE
    INSTITUTIONAL | security-refund | ঠিকাদারের জামানত ফেরত প্রদান | Refund of contractors' deposits | 7 WORKING_DAY | FREE
    INSTITUTIONAL | enlistment | ঠিকাদারের তালিকাভুক্তি নবায়ন | Renewal of contractors' enlistment | SCHEDULED | 1000
    INSTITUTIONAL | roller-hire | রোড রোলার ভাড়া প্রদান | Hire of road rollers | 2 WORKING_DAY | PER_POLICY
    INSTITUTIONAL | site-visit | প্রকল্প এলাকা পরিদর্শন | Site visits | AS_DIRECTED | FREE
    `,
  ),
  readDepartment(
    'electricity',
    `
    বিদ্যুৎ বিতরণ বোর্ড | Electricity Distribution Board
    চেয়ারম্যান | Chairman
    নির্বাহী প্রকৌশলী | Executive Engineer
    সহকারী প্রকৌশলী | Assistant Engineer
    CITIZEN | new-connection | আবাসিক বিদ্যুৎ সংযোগ প্রদান | Domestic connection | 7 WORKING_DAY | 1180
    CITIZEN | irrigation-connection | সেচ সংযোগ প্রদান | Connection for irrigation | 15 WORKING_DAY | 2500
    CITIZEN | industrial-connection | শিল্প সংযোগ প্রদান | Connection for industry | 18-28 WORKING_DAY | 5000
    CITIZEN | meter-change | নষ্ট মিটার পরিবর্তন | Change of faulty meters | 3 WORKING_DAY | 600
    CITIZEN | bill-correction | বিদ্যুৎ বিল সংশোধন | Correction of bills | 1 WORKING_DAY | FREE
    CITIZEN | reconnection | বিচ্ছিন্ন সংযোগ পুনঃসংযোগ প্রদান | Reconnection | 24 HOUR | 690
    CITIZEN | load-change | অনুমোদিত লোড পরিবর্তন | Change of load | 5-7 WORKING_DAY | 350
    CITIZEN | fault-repair | বিদ্যুৎ বিভ্রাটের অভিযোগ নিষ্পত্তি | Repair of faults | 2 HOUR | FREE
    CITIZEN | name-change | সংযোগের নাম পরিবর্তন | Change of a connection's name | 4 WORKING_DAY | 230
    INSTITUTIONAL | line-shift | বৈদ্যুতিক খুঁটি স্থানান্তর | Moving of poles | 30 WORKING_DAY | PER_POLICY
    INSTITUTIONAL | planned-outage | নির্ধারিত বিদ্যুৎ বন্ধের নোটিশ প্রদান | Notice of planned outages | AS_DIRECTED | FREE
    `,
  ),
  readDepartment(
    'water',
    `
    পানি উন্নয়ন বোর্ড | Water Development Board
    মহাপরিচালক | Director General
    নির্বাহী প্রকৌশলী | Executive Engineer
    উপবিভাগীয় প্রকৌশলী | Sub-Divisional Engineer
    CITIZEN | flood-forecast | বন্যার পূর্বাভাস প্রদান | Flood forecasts | 24 HOUR | FREE
    CITIZEN | embankment-complaint | বাঁধ ভাঙনের অভিযোগে ব্যবস্থা গ্রহণ | Action on broken embankments | 48 HOUR | FREE
    CITIZEN | irrigation-water | সেচ প্রকল্পের পানি সরবরাহ | Water from irrigation projects | SCHEDULED | PER_POLICY
    CITIZEN | land-lease | বোর্ডের অব্যবহৃত জমি ইজারা প্রদান | Leases of unused land | 45-60 DAY | PER_LAW
    CITIZEN | crossing-permit | বাঁধের উপর রাস্তা ব্যবহারের অনাপত্তি প্রদান | Permission to use embankments as roads | 15 WORKING_DAY | FREE
    CITIZEN | hydrology-data | পানির স্তরের উপাত্ত সরবরাহ | Data on water levels | 5 WORKING_DAY | 500
    INSTITUTIONAL | water-user-group | পানি ব্যবস্থাপনা দলের নিবন্ধন প্রদান | Registration of water management groups | 30 DAY | 300
    INSTITUTIONAL | river-clearance | নদী খননের ছাড়পত্র প্রদান | Clearance for dredging | 20-30 WORKING_DAY | FREE
    INSTITUTIONAL | water-bill | ঠিকাদারের বিল ও জামানত পরিশোধ | Bills and deposits of contractors | 10 WORKING_DAY | FREE
    `,
  ),
  readDepartment(
    'post',
    `
    ডাক অধিদপ্তর | Department of Posts
    মহাপরিচালক | Director General
    ডেপুটি পোস্টমাস্টার জেনারেল | Deputy Postmaster General
    উপজেলা পোস্টমাস্টার | Upazila Postmaster
    CITIZEN | registered-letter | রেজিস্ট্রি চিঠি বিলি | Delivery of registered letters | 2-4 DAY | 8
    CITIZEN | express-post | জিইপি ডাক বিলি | Express post | 24 HOUR | 15
    CITIZEN | parcel | পার্সেল গ্রহণ ও বিলি | Parcels | 3-7 DAY | PER_POLICY
    CITIZEN | money-order | মানি অর্ডারের টাকা প্রদান | Money orders | 1 WORKING_DAY | 27
    CITIZEN | savings-account | ডাকঘর সঞ্চয় হিসাব খোলা | Savings accounts | 30 MINUTE | FREE
    CITIZEN | savings-encashment | মেয়াদি সঞ্চয় হিসাবের টাকা উত্তোলন | Withdrawal of fixed savings | 3 WORKING_DAY | FREE
    CITIZEN | savings-certificate | সঞ্চয়পত্র বিক্রয় | Sale of savings certificates | IMMEDIATE | FREE
    CITIZEN | lost-article | ডাকদ্রব্য হারানোর অভিযোগ নিষ্পত্তি | Complaints about lost mail | 30 DAY | FREE
    INSTITUTIONAL | stamp-supply | রাজস্ব স্ট্যাম্প সরবরাহ | Supply of revenue stamps | 2 WORKING_DAY | FREE
    INSTITUTIONAL | bulk-mail | প্রতিষ্ঠানের চিঠি একত্রে গ্রহণ | Bulk mail | IMMEDIATE | PER_POLICY
    `,
  ),
  readDepartment(
    'environment',
    `
    পরিবেশ অধিদপ্তর | Department of Environment
    মহাপরিচালক | Director General
    উপপরিচালক | Deputy Director
    সহকারী পরিচালক | Assistant Director
    CITIZEN | pollution-complaint | পরিবেশ দূষণের অভিযোগ তদন্ত | Inquiry into pollution | 15 WORKING_DAY | FREE
    CITIZEN | green-clearance | সবুজ শ্রেণির শিল্পের ছাড়পত্র প্রদান | Clearance of green industries | 7 WORKING_DAY | 1500
    CITIZEN | yellow-clearance | হলুদ শ্রেণির শিল্পের ছাড়পত্র প্রদান | Clearance of yellow industries | 15-20 WORKING_DAY | 3000
    CITIZEN | orange-clearance | কমলা শ্রেণির শিল্পের ছাড়পত্র প্রদান | Clearance of orange industries | 30 WORKING_DAY | 10000
    CITIZEN | clearance-renewal | পরিবেশগত ছাড়পত্র নবায়ন | Renewal of clearances | 20 WORKING_DAY | PER_LAW
    CITIZEN | sample-analysis | বায়ু ও পানির নমুনা বিশ্লেষণ | Analysis of air and water | 5 WORKING_DAY | 2000
    CITIZEN | noise-complaint | শব্দ দূষণের অভিযোগ নিষ্পত্তি | Complaints about noise | 3 WORKING_DAY | FREE
    INSTITUTIONAL | brick-kiln | ইটভাটার অবস্থানগত ছাড়পত্র প্রদান | Site clearance of brick kilns | 30-45 WORKING_DAY | PER_LAW
    INSTITUTIONAL | environment-day | বিশ্ব পরিবেশ দিবস উদযাপন | World Environment Day | AS_DIRECTED | FREE
    `,
  ),
  readDepartment(
    'fire',
    `
    ফায়ার সার্ভিস অধিদপ্তর | Department of Fire Services
    মহাপরিচালক | Director General
    উপসহকারী পরিচালক | Deputy Assistant Director
    স্টেশন অফিসার | Station Officer
    CITIZEN | fire-fighting | অগ্নিনির্বাপণ ও উদ্ধার সেবা প্রদান | Fire-fighting and rescue | IMMEDIATE | FREE
    CITIZEN | ambulance-call | রোগী পরিবহনে অ্যাম্বুলেন্স প্রদান | Ambulance for patients | IMMEDIATE | PER_POLICY
    CITIZEN | fire-licence | ফায়ার লাইসেন্স প্রদান | Fire licence | 30 WORKING_DAY | 1500
    CITIZEN | fire-licence-renewal | ফায়ার লাইসেন্স নবায়ন | Renewal of a fire licence | 7 WORKING_DAY | 800
    CITIZEN | fire-report | অগ্নিকাণ্ডের প্রত্যয়নপত্র প্রদান | Certificate of a fire | 15 WORKING_DAY | 500
    CITIZEN | building-clearance | বহুতল ভবনের অগ্নি নিরাপত্তা ছাড়পত্র প্রদান | Fire safety clearance of buildings | 20-30 WORKING_DAY | PER_LAW
    INSTITUTIONAL | fire-drill | অগ্নি মহড়া ও প্রশিক্ষণ প্রদান | Fire drills and training | 5 WORKING_DAY | 3000
    INSTITUTIONAL | duty-standby | অনুষ্ঠানে অগ্নি নিরাপত্তা দল মোতায়েন | Standby at events | AS_DIRECTED | PER_POLICY
    INSTITUTIONAL | topography | প্রতিষ্ঠানের অগ্নি ঝুঁকি পরিদর্শন | Inspection of fire risks | 10 DAY | FREE
    `,
  ),
  readDepartment(
    'labour',
    `
    শ্রম অধিদপ্তর | Department of Labour
    মহাপরিচালক | Director General
    উপপরিচালক | Deputy Director
    শ্রম কর্মকর্তা | Labour Officer
    CITIZEN | labour-complaint | শ্রমিকের মজুরি বিষয়ক অভিযোগ নিষ্পত্তি | Complaints about wages | 20 WORKING_DAY | FREE
    CITIZEN | worker-aid | শ্রমিক কল্যাণ তহবিলের আর্থিক সহায়তা প্রদান | Aid from the workers' welfare fund | 45-60 DAY | FREE
    CITIZEN | worker-medical | শ্রমিকদের প্রাথমিক চিকিৎসা সেবা প্রদান | First aid for workers | IMMEDIATE | FREE
    CITIZEN | worker-education | শ্রমিক শিক্ষা কোর্স পরিচালনা | Courses for workers | SCHEDULED | FREE
    INSTITUTIONAL | union-registration | ট্রেড ইউনিয়ন নিবন্ধন প্রদান | Registration of trade unions | 55 DAY | FREE
    INSTITUTIONAL | factory-licence | কারখানার লাইসেন্স প্রদান | Factory licences | 15 WORKING_DAY | 5000
    INSTITUTIONAL | factory-licence-renewal | কারখানার লাইসেন্স নবায়ন | Renewal of factory licences | 10 WORKING_DAY | 2500
    INSTITUTIONAL | layout-approval | কারখানার নকশা অনুমোদন | Approval of factory plans | 30 WORKING_DAY | PER_LAW
    INSTITUTIONAL | collective-bargaining | যৌথ দরকষাকষি প্রতিনিধি নির্বাচন | Election of bargaining agents | PER_LAW | FREE
    INSTITUTIONAL | conciliation | শিল্প বিরোধের সালিশ পরিচালনা | Conciliation of disputes | AS_DIRECTED | FREE
    `,
  ),
];
