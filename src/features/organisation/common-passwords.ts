/**
 * What people choose most where twelve signs are asked, and the stems that they lengthen with digits. Bare: lower case,
 * letters and digits only. Short on purpose: the second factor and the waiting times do the rest.
 */
const list = `
password passwordpassword wachtwoord wachtwoordwachtwoord geheim geheimgeheim welkom welkomwelkom welkomhier welcome
welcometohere letmein letmeinplease qwerty qwertyuiop qwertyuiopas qwertyqwerty azerty azertyuiop azertyuiopqs
azertyazerty asdfghjkl asdfghjklzxc zxcvbnm zxcvbnmasdf iloveyou ikhouvanjou ikhouvanje ikhouvanmijnman administrator
administratie beheerder admin adminadmin adminpassword rootroot superuser testtest testtesttest test gebruiker
voorbeeld changeme changemenow changeit default secret secretsecret topsecret master masterkey login inloggen aanmelden
zorgvuldig zorgvuldigzorgvuldig privacy privacybeleid vertrouwelijk begeleiding hulpverlening hulpverlener zorgverlener
maatschappelijkwerk maatschappelijkwerker wijkteam jeugdzorg thuiszorg gemeente organisatie vereniging vrijwilliger
nederland belgie belgium vlaanderen amsterdam rotterdam antwerpen brussel utrecht groningen voetbal feyenoord
ajaxamsterdam clubbrugge anderlecht psveindhoven sinterklaas kerstmis vakantie zomervakantie lente zomer herfst winter
januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag
donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday sunshine princess football
baseball superman batman pokemon starwars dragon monkey shadow michael jordan whatever trustnoone computer internet
samsung iphone google facebook microsoft windows liefde liefje schatje schatjeschatje knuffel poesje hondje
abcdefghijkl abcdefghijklm abcdefghijklmnopqrstuvwxyz abcabc abcdabcd 1q2w3e4r5t6y 1q2w3e4r5t 1qaz2wsx3edc
qazwsxedcrfv qwerasdfzxcv 123456789012 1234567890 123456789 12345678 0123456789 098765432109 0987654321 987654321
111111222222 112233445566 121212121212 123123123123 123123123 123456123456 654321654321 abc123abc123 a1b2c3d4e5f6
p4ssw0rd passw0rd pa55word pssw0rd w8woord wachtw00rd welk0m
correcthorsebatterystaple correctpaardbatterijnietje
`;

export const commonPasswords: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
