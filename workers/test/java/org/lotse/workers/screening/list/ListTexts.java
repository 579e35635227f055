package org.lotse.workers.screening.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A small list with invented people in every format Lotse reads, each with an entry of the number 7. */
final class ListTexts {

    static final String EU =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-03-02T16:20:11.000+01:00" globalFileId="1">
              <sanctionEntity designationDetails="" unitedNationId="" euReferenceNumber="7" logicalId="13">
                <remark>UNSC resolution</remark>
                <regulation programme="SAMPLE" numberTitle="2026/1"><publicationUrl>x</publicationUrl></regulation>
                <subjectType code="person" classificationCode="P"/>
                <nameAlias firstName="Janko" middleName="" lastName="Vzorovich" wholeName="Janko Vzorovich" function="Minister" gender="M" strong="true" logicalId="1"/>
                <nameAlias wholeName="Янко Взорович" strong="true" logicalId="2"/>
                <nameAlias wholeName="Little John" strong="false" logicalId="3"/>
                <citizenship countryIso2Code="BY" countryDescription="BELARUS"/>
                <birthdate circa="false" calendarType="GREGORIAN" city="Minsk" birthdate="1968-03-14" dayOfMonth="14" monthOfYear="3" year="1968" countryIso2Code="BY" countryDescription="BELARUS"/>
                <birthdate circa="true" calendarType="GREGORIAN" year="1970" countryIso2Code="00" countryDescription="UNKNOWN"/>
                <birthdate circa="false" calendarType="ISLAMIC" year="1389" countryIso2Code="00" countryDescription="UNKNOWN"/>
                <birthdate circa="false" calendarType="GREGORIAN" yearRangeFrom="1964" yearRangeTo="1966" countryIso2Code="00" countryDescription="UNKNOWN"/>
                <identification number="AB 123-456" identificationTypeCode="passport" countryIso2Code="BY" knownFalse="false"/>
              </sanctionEntity>
              <sanctionEntity euReferenceNumber="8" logicalId="14">
                <subjectType code="enterprise" classificationCode="E"/>
                <nameAlias wholeName="Polar Sample Shipping" strong="true"/>
                <address city="Valletta" countryIso2Code="MT" countryDescription="MALTA"/>
              </sanctionEntity>
            </export>
            """;

    static final String OFAC_XML =
            """
            <?xml version="1.0" standalone="yes"?>
            <sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML">
              <publshInformation><Publish_Date>03/02/2026</Publish_Date><Record_Count>2</Record_Count></publshInformation>
              <sdnEntry>
                <uid>7</uid><firstName>Janko</firstName><lastName>VZOROVICH</lastName><title>Colonel</title><sdnType>Individual</sdnType>
                <programList><program>SAMPLE</program><program>OTHER</program></programList>
                <idList>
                  <id><uid>1</uid><idType>Passport</idType><idNumber>AB123456</idNumber><idCountry>Belarus</idCountry></id>
                  <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id>
                  <id><uid>3</uid><idType>Secondary sanctions risk:</idType><idNumber>Sample Regulations, section 1</idNumber></id>
                </idList>
                <akaList>
                  <aka><uid>4</uid><type>a.k.a.</type><category>strong</category><lastName>VZOROVIC</lastName><firstName>Jan</firstName></aka>
                  <aka><uid>5</uid><type>a.k.a.</type><category>weak</category><lastName>LITTLE JOHN</lastName></aka>
                </akaList>
                <nationalityList><nationality><uid>6</uid><country>Belarus</country><mainEntry>true</mainEntry></nationality></nationalityList>
                <dateOfBirthList>
                  <dateOfBirthItem><uid>8</uid><dateOfBirth>14 Mar 1968</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem>
                  <dateOfBirthItem><uid>9</uid><dateOfBirth>circa 1970</dateOfBirth><mainEntry>false</mainEntry></dateOfBirthItem>
                </dateOfBirthList>
                <placeOfBirthList><placeOfBirthItem><uid>10</uid><placeOfBirth>Minsk, Belarus</placeOfBirth></placeOfBirthItem></placeOfBirthList>
              </sdnEntry>
              <sdnEntry>
                <uid>8</uid><lastName>POLAR SAMPLE</lastName><sdnType>Vessel</sdnType>
                <idList><id><uid>11</uid><idType>Vessel Registration Identification</idType><idNumber>IMO 9999991</idNumber></id></idList>
                <vesselInfo><vesselFlag>Panama</vesselFlag></vesselInfo>
              </sdnEntry>
            </sdnList>
            """;

    static final String OFAC_CSV =
            """
            7,"VZOROVICH, Janko","individual","SAMPLE","Colonel",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 14 Mar 1968; nationality Belarus; Passport AB123456 (Belarus)."
            8,"POLAR SAMPLE","vessel","SAMPLE",-0- ,-0- ,-0- ,-0- ,-0- ,"Panama",-0- ,"Vessel Registration Identification IMO 9999991."
            """;

    static final String UK_XML =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <Designations>
              <DateGenerated>2026-03-02T09:00:00</DateGenerated>
              <Designation>
                <LastUpdated>01/03/2026</LastUpdated><UniqueID>7</UniqueID><OFSIGroupID>13000</OFSIGroupID>
                <Names>
                  <Name><Name1>Janko</Name1><Name6>VZOROVICH</Name6><NameType>Primary Name</NameType></Name>
                  <Name><Name6>LITTLE JOHN</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
                </Names>
                <NonLatinNames><NonLatinName><NameNonLatinScript>Янко Взорович</NameNonLatinScript></NonLatinName></NonLatinNames>
                <RegimeName>Sample regime</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
                <IndividualDetails><Individual>
                  <DOBs><DOB>14/03/1968</DOB><DOB>dd/mm/1970</DOB></DOBs>
                  <Nationalities><Nationality>Belarus</Nationality></Nationalities>
                  <PassportDetails><Passport><PassportNumber>AB123456</PassportNumber></Passport></PassportDetails>
                  <BirthDetails><Location><TownOfBirth>Minsk</TownOfBirth><CountryOfBirth>Belarus</CountryOfBirth></Location></BirthDetails>
                  <Genders><Gender>Male</Gender></Genders>
                </Individual></IndividualDetails>
              </Designation>
              <Designation>
                <UniqueID>8</UniqueID>
                <Names><Name><Name6>POLAR SAMPLE</Name6></Name></Names>
                <IndividualEntityShip>Ship</IndividualEntityShip>
                <ShipDetails><Ship><IMONumbers><IMONumber>9999991</IMONumber></IMONumbers>
                  <CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Panama</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips></Ship></ShipDetails>
              </Designation>
            </Designations>
            """;

    static final String UK_CSV =
            """
            Report Date: 02-Mar-2026
            Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Regime Name,Designation Type,Other Information,Address Country,D.O.B,Nationality(/ies),National Identifier number,Passport number,Gender,Town of birth,Country of birth,Business registration number (s),IMO number,Current believed flag of ship
            01/03/2026,7,13000,,VZOROVICH,Janko,,,,,Primary Name,,Colonel,Янко Взорович,Sample regime,Individual,,,14/03/1968,Belarus,,AB123456,Male,Minsk,Belarus,,,
            01/03/2026,7,13000,,LITTLE JOHN,,,,,,Alias,Low quality a.k.a,,,Sample regime,Individual,,,dd/mm/1970,Belarus,,,,,,,,
            01/03/2026,8,13001,,POLAR SAMPLE,,,,,,Primary Name,,,,Sample regime,Ship,,,,,,,,,,,9999991,Panama
            """;

    static final String OFSI_CSV =
            """
            Last Updated,02/03/2026
            Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,Passport Details,National Identification Number,National Identification Details,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID
            VZOROVICH,Janko,,,,,Colonel,Янко Взорович,,,14/03/1968,(1) Minsk (2) Brest,Belarus,(1) Belarus (2) Russia,(1) AB123456 (2) CD654321,,,,,,,,,,,,,(UK Sanctions List Ref):RUS0007. (Gender):Male,Individual,Primary name,,Sample regime,01/01/2020,01/01/2020,01/03/2026,7
            LITTLE JOHN,,,,,,,,,,00/00/1970,,,,,,,,,,,,,,,,,,Individual,AKA,Low quality,Sample regime,01/01/2020,01/01/2020,01/03/2026,7
            POLAR SAMPLE,,,,,,,,,,,,,,,,,,,,,,,,,,Malta,IMO number: 9999991,Ship,Primary name,,Sample regime,01/01/2020,01/01/2020,01/03/2026,8
            """;

    static final String OFSI_XML =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <ArrayOfFinancialSanctionsTarget xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.hmtreasury.gov.uk/ofsi/consolidatedlist">
              <FinancialSanctionsTarget>
                <Name6>VZOROVICH</Name6><name1>Janko</name1><name2 xsi:nil="true"/><NameNonLatinScript>Янко Взорович</NameNonLatinScript>
                <Individual_DateOfBirth>14/03/1968</Individual_DateOfBirth><Individual_TownOfBirth>Minsk</Individual_TownOfBirth>
                <Individual_CountryOfBirth>Belarus</Individual_CountryOfBirth><Individual_Nationality>Belarus</Individual_Nationality>
                <Individual_PassportNumber>AB123456</Individual_PassportNumber><Individual_Gender>Male</Individual_Gender>
                <GroupTypeDescription>Individual</GroupTypeDescription><AliasType>Primary name</AliasType><RegimeName>Sample regime</RegimeName>
                <LastUpdated>2026-03-02T00:00:00</LastUpdated><GroupID>7</GroupID>
              </FinancialSanctionsTarget>
              <FinancialSanctionsTarget>
                <Name6>LITTLE JOHN</Name6><GroupTypeDescription>Individual</GroupTypeDescription><AliasType>AKA</AliasType><AliasQuality>Low quality</AliasQuality><GroupID>7</GroupID>
              </FinancialSanctionsTarget>
              <FinancialSanctionsTarget>
                <Name6>POLAR SAMPLE</Name6><GroupTypeDescription>Ship</GroupTypeDescription><Ship_IMONumber>9999991</Ship_IMONumber><Ship_Flag>Panama</Ship_Flag><GroupID>8</GroupID>
              </FinancialSanctionsTarget>
            </ArrayOfFinancialSanctionsTarget>
            """;

    static final String CANADA =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <data-set xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
              <record><Country>Sample / Échantillon</Country><LastName>Vzorovich\u00a0</LastName><GivenName>Janko</GivenName>
                <Aliases>Jan Vzorovic, Belarusian: Янка Узоравіч; Russian: Янко Взорович</Aliases>
                <DateOfBirthOrShipBuildDate>1968-03-14</DateOfBirthOrShipBuildDate><Schedule>1, Part 1</Schedule><Item>7</Item><DateOfListing>2026-03-02</DateOfListing></record>
              <record><Country>Sample / Échantillon</Country><EntityOrShip>Polar Sample</EntityOrShip><TitleOrShip>Tanker</TitleOrShip>
                <DateOfBirthOrShipBuildDate>1999</DateOfBirthOrShipBuildDate><ShipIMONumber>9999991</ShipIMONumber><Schedule>1, Part 3</Schedule><Item>8</Item><DateOfListing>2025-01-01</DateOfListing></record>
            </data-set>
            """;

    static final String SIMPLE =
            """
            "id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","dataset","first_seen","last_seen","last_change"
            "7","Person","Janko Vzorovich","Янко Взорович;""Vzorovich; Janko""\","1968-03-14;1970","by;ru","Minsk","AB123456","Sample regime","","","Sample PEPs","2025-01-01T00:00:00","2026-03-02T06:00:00","2025-05-05T00:00:00"
            "8","Vessel","POLAR SAMPLE","","","pa","","IMO9999991","","","","Sample","2025-01-01T00:00:00","2026-03-01T06:00:00","2025-05-05T00:00:00"
            """;

    static final String FOLLOW_THE_MONEY =
            """
            {"id":"7","caption":"Janko Vzorovich","schema":"Person","properties":{"name":["Janko Vzorovich","Янко Взорович"],"weakAlias":["Little John"],"birthDate":["1968-03-14"],"birthPlace":["Minsk"],"nationality":["by"],"gender":["male"],"topics":["role.pep"],"position":["Minister"]},"datasets":["sample_peps"],"target":true,"last_seen":"2026-03-02T06:00:00"}
            {"id":"p1","caption":"AB123456","schema":"Passport","properties":{"holder":["7"],"number":["AB123456"]},"target":false}
            {"id":"a1","caption":"Minsk","schema":"Address","properties":{"full":["Minsk"]},"target":false}
            {"id":"8","caption":"POLAR SAMPLE","schema":"Vessel","properties":{"name":["POLAR SAMPLE"],"imoNumber":["IMO9999991"],"flag":["pa"]},"target":true,"last_seen":"2026-03-01T06:00:00"}
            {"id":"9","caption":"Sample Holding","schema":"Company","properties":{"name":["Sample Holding"],"leiCode":["529900T8BM49AURSDO55"],"jurisdiction":["mt"]},"target":true}
            """;

    static final String NESTED =
            """
            {"id":"7","caption":"Janko Vzorovich","schema":"Person","properties":{"name":["Janko Vzorovich"],"birthDate":["1968-03-14"],"passportEntity":[{"id":"p1","schema":"Passport","properties":{"number":["AB123456"]}}],"sanctions":[{"id":"s1","schema":"Sanction","properties":{"program":["Sample"]}}]},"target":true,"last_seen":"2026-03-02T06:00:00"}
            """;

    static final String OWN =
            """
            id;type;name;aliases;date_of_birth;place_of_birth;countries;gender;identifiers;programme;remarks
            7;PERSON;Janko Vzorovich;"Jan Vzorovic;Янко Взорович";1968-03-14;Minsk;"BY;Russia";M;"AB123456;CD654321";House ban;Forged papers in 2025
            8;VESSEL;Polar Sample;;;;PA;;9999991;;
            """;

    static final String EU_TABLE =
            """
            Name,Alias,Nationality,Designation,Sanction Type,Source
            Janko Vzorovich,"Janko Vzorovich, Jan Vzorovic","BELARUS, RUSSIAN FEDERATION",person,regulation,Europe
            Polar Sample Shipping,Polar Sample Shipping,,entity,regulation,Europe
            """;

    static final String UN =
            "<?xml version=\"1.0\"?>\n<CONSOLIDATED_LIST dateGenerated=\"2026-03-02T00:00:09.554Z\"><INDIVIDUALS>"
                    + "<INDIVIDUAL><DATAID>7</DATAID><FIRST_NAME>Janko</FIRST_NAME><SECOND_NAME>Vzorovich</SECOND_NAME></INDIVIDUAL>"
                    + "</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>";

    /** Every format by the name of a file as its publisher would call it. */
    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("un.xml", UN),
            Map.entry("eu.xml", EU),
            Map.entry("sdn.xml", OFAC_XML),
            Map.entry("sdn.csv", OFAC_CSV),
            Map.entry("UK_Sanctions_List.xml", UK_XML),
            Map.entry("UK-Sanctions-List.csv", UK_CSV),
            Map.entry("ConList.csv", OFSI_CSV),
            Map.entry("ConList.xml", OFSI_XML),
            Map.entry("sema.xml", CANADA),
            Map.entry("targets.simple.csv", SIMPLE),
            Map.entry("entities.ftm.json", FOLLOW_THE_MONEY),
            Map.entry("targets.nested.json", NESTED),
            Map.entry("house-bans.csv", OWN),
            Map.entry("eu_parsed.csv", EU_TABLE));

    private ListTexts() {}

    static SanctionsList read(Path folder, String file, String content) {
        return read(folder, file, content.getBytes(UTF_8));
    }

    static SanctionsList read(Path folder, String file, byte[] content) {
        try {
            Path place = Files.write(folder.resolve(file), content);
            return ListPlace.of(place.toString()).lists().get(0).read();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static Csv.Source source(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
