import type { ServiceTemplate } from './department-kind.ts';
import { readServices } from './read-department.ts';

/** What offices of every department offer beside their own services. */
export const COMMON_SERVICES: readonly ServiceTemplate[] = readServices(`
  CITIZEN | right-to-information | তথ্য অধিকার আইনের আওতায় তথ্য প্রদান | Information under the right to information law | 20 WORKING_DAY | PER_LAW
  CITIZEN | complaints | সেবা বিষয়ক অভিযোগ গ্রহণ ও নিষ্পত্তি | Receiving and settling complaints about services | 30 WORKING_DAY | FREE
  CITIZEN | service-information | দপ্তরের সেবা সম্পর্কিত তথ্য ও পরামর্শ প্রদান | Information and advice on the office's services | IMMEDIATE | FREE
  INSTITUTIONAL | reports | বিভিন্ন দপ্তরে চাহিত প্রতিবেদন ও তথ্য প্রেরণ | Reports and information sent to other offices | 3 WORKING_DAY | FREE
  INSTITUTIONAL | meetings | বিভিন্ন কমিটির মাসিক সভা আয়োজন | Monthly meetings of committees | AS_DIRECTED | FREE
  INSTITUTIONAL | e-nothi-support | ই-নথি ও ওয়েব পোর্টাল হালনাগাদে সহায়তা প্রদান | Support with e-nothi and web portals | 2 WORKING_DAY | FREE
  INTERNAL | leave | কর্মকর্তা ও কর্মচারীদের অর্জিত ছুটি মঞ্জুর | Earned leave of staff | 7 WORKING_DAY | FREE
  INTERNAL | provident-fund | সাধারণ ভবিষ্য তহবিল হতে অগ্রিম মঞ্জুর | Advance from the general provident fund | 10 WORKING_DAY | FREE
  INTERNAL | pension | কর্মচারীদের পেনশন ও আনুতোষিক মঞ্জুরির প্রস্তাব প্রেরণ | Proposals for pensions and gratuities | 15-30 WORKING_DAY | FREE
  INTERNAL | staff-training | কর্মকর্তা ও কর্মচারীদের অভ্যন্তরীণ প্রশিক্ষণ আয়োজন | In-house training of staff | AS_DIRECTED | FREE
  INTERNAL | performance-agreement | বার্ষিক কর্মসম্পাদন চুক্তি প্রণয়ন ও বাস্তবায়ন | Annual performance agreement | PER_LAW | FREE
`);

/** What a single office may offer that no catalogue has. */
export const LOCAL_SERVICES: readonly ServiceTemplate[] = readServices(`
  CITIZEN | mobile-camp | ইউনিয়ন পর্যায়ে ভ্রাম্যমাণ সেবা ক্যাম্প আয়োজন | Mobile service camps in unions | SCHEDULED | FREE
  CITIZEN | help-line | হেল্পলাইনে সেবা গ্রহীতার প্রশ্নের জবাব প্রদান | Answers on a help line | 30 MINUTE | FREE
  CITIZEN | public-hearing | সাপ্তাহিক গণশুনানি আয়োজন | Weekly public hearings | SCHEDULED | FREE
  INSTITUTIONAL | school-visit | শিক্ষা প্রতিষ্ঠানে সচেতনতামূলক সভা আয়োজন | Awareness meetings in schools | 7 WORKING_DAY | FREE
  INTERNAL | vehicle-requisition | দাপ্তরিক যানবাহনের চাহিদা নিষ্পত্তি | Requests for office vehicles | 1 WORKING_DAY | FREE
`);
