/** Cells of portals that are not of the legacy font: English, names, addresses, numbers, other Latin words, Bangla in Unicode. */
export const NOT_OF_FONT: readonly string[] = `
www.doict.gov.bd ; ; Assistant Programmer ; ; 20 tk ; ; e-nothi ; ; ict.kaliganj@gmail.com
doict..lalmonirhat.gov.bd ; ; http://www.forms.gov.bd/form?id=12&lang=bn ; ; https://bangladesh.gov.bd
01717591287 ; ; +880 1717-591287 ; ; 02-58771408-6 ; ; (0581) 61343, 61888 ; ; OK ; ; 2 ; ; A4 ; ; N/A ; ; NID ; ; ICT
GRS ; ; UDC ; ; PDF ; ; SMS ; ; DC ; ; UNO ; ; AC (Land) ; ; B ; ; K ; ; VGD ; ; VGF ; ; Online ; ; Offline ; ; Free
Free of cost ; ; No fee ; ; Fee ; ; Fees & Payment ; ; Name ; ; Service Name ; ; Name of the service ; ; Sl. No. ; ; SL
Serial No ; ; Mick no ; ; Deadline ; ; Time limit ; ; 7 days ; ; 3 working days ; ; Within 15 working days ; ; 24 hours
24/7 ; ; Immediately ; ; As per rules ; ; As per law ; ; Officer ; ; Designation ; ; Phone ; ; Mobile ; ; E-mail
Email: info@doict.gov.bd ; ; Fax: 0591-62345 ; ; Room No. 203 ; ; Upazila Nirbahi Officer ; ; Deputy Commissioner
District Programmer ; ; Upazila ICT Officer ; ; Director General ; ; Md. Abdul Karim ; ; Nazneen Nahar
Dr. Rafiqul Islam ; ; Mohammad Ali ; ; Shahjahan Kabir ; ; Kaliganj, Lalmonirhat ; ; Kalukhali, Rajbari ; ; Hajiganj
Habiganj ; ; Nabiganj ; ; Shibganj ; ; Chattogram ; ; Cox's Bazar ; ; Brahmanbaria ; ; Zakiganj ; ; Ajmiriganj
Debiganj ; ; Dhaka-1207 ; ; Bangladesh ; ; Government of the People's Republic of Bangladesh ; ; Department of ICT
ICT Division ; ; Agargaon, Dhaka ; ; Citizen Charter ; ; Citizen’s Charter ; ; Citizens' Charter ; ; Vision & Mission
Vision ; ; Mission ; ; Institutional Services ; ; Internal Services ; ; Grievance Redress System
Grievance Officer ; ; Appeal Officer ; ; Cabinet Division ; ; Application form ; ; Application
Passport size photo (2 copies) ; ; National ID card ; ; Birth certificate ; ; Trade licence ; ; Trade License
TIN certificate ; ; Bank draft ; ; Treasury chalan ; ; Chalan code 1-3301-0001-1801 ; ; Tk. 500/- ; ; Tk 100
BDT 1,000.00 ; ; 500/= ; ; 15% VAT ; ; 100.00 ; ; 1,500 ; ; ৳ 20 ; ; $5 ; ; €20 ; ; £ 10 ; ; 50% ; ; 25°C ; ; 10 × 12 ; ; ±5
2½ ; ; ½ hour ; ; ¼ page ; ; 5 m² ; ; 10 km² ; ; © 2024 Department of ICT ; ; Copyright © DoICT
All rights reserved © ; ; Microsoft® Windows® ; ; Sanad™ ; ; Word™ document ; ; Section § 5 ; ; § 12(3) ; ; ¶ 4
footnote† ; ; see note ‡ ; ; † see below ; ; ‡ conditions apply ; ; “Quoted text” ; ; ‘single’ ; ; « guillemets »
– dash – dash — ; ; … and so on … ; ; • Bullet item ; ; • first • second ; ; · item ; ; café ; ; naïve ; ; résumé
Müller ; ; Zürich ; ; São Paulo ; ; façade ; ; Øresund ; ; Größe ; ; Köln ; ; Österreich ; ; Málaga ; ; Ñandú
coöperate ; ; Curaçao ; ; œuvre ; ; Škoda ; ; Miloš ; ; Señor ; ; piñata ; ; Ångström ; ; Håkan ; ; Jürgen ; ; Mª José
1º ; ; 2ª ; ; d’accord ; ; l’été ; ; ¿Qué? ; ; ¡Hola! ; ; view ; ; give ; ; giving ; ; vice versa ; ; Review ; ; Java
JavaScript ; ; WordPress ; ; Wi-Fi ; ; WiFi ; ; YouTube ; ; Facebook ; ; LinkedIn ; ; WhatsApp: 01711000000
Google Drive ; ; Zoom ; ; VPN ; ; GZIP ; ; YAML ; ; XML ; ; JSON ; ; jQuery ; ; KIND ; ; MIME ; ; iBAS++ ; ; e-GP ; ; eGP
e-TIN ; ; BRTA ; ; BTCL ; ; NBR ; ; BIN ; ; IMEI ; ; USB ; ; MB ; ; GB ; ; KB ; ; Mbps ; ; kg ; ; km ; ; cm ; ; mg ; ; dig
dwg ; ; bvg ; ; mgq ; ; doc ; ; docx ; ; xls ; ; jpg ; ; Kg ; ; view.php?id=7 ; ; index.html ; ; function(e){return e}
{"id":12,"name":"x"} ; ; <div class="box"> ; ; &nbsp; ; ; &copy; ; ; _________ ; ; ............ ; ; ----- ; ; ***
### ; ; 1. ; ; (a) ; ; (i) ; ; i) ; ; ii. ; ; IV ; ; VIII ; ; MCMXCIX ; ; a ; ; I ; ; x ; ; BBS Code: 5239
Upazila code 39 ; ; Union Parishad ; ; Pourashava ; ; Md Rezaul Kabir, Assistant Programmer, Mobile 01712345678
sobar jonno seba ; ; nagorik seba ; ; abedon potro ; ; binamullye ; ; upojela karjaloy ; ; সেবা ; ; উপজেলা কার্যালয়
কর্তৃপÿ ; ; সেবা †mev ; ; ১২৩ ; ; ৭ কার্যদিবস ; ; e-nothi সিস্টেম
`
  .trim()
  .split(/\n| ; ; /);
