package org.lotse.workers.screening.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Country names as lists write them, turned into ISO alpha-2 codes. */
public final class Countries {

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /** The code of a country given by code or English name; empty when it is no country we know. */
    public static Optional<String> codeOf(String nameOrCode) {
        if (nameOrCode == null || nameOrCode.length() > 100) {
            return Optional.empty();
        }
        String code = CODES.get(nameOrCode);
        return Optional.ofNullable(code == null ? CODES.get(key(nameOrCode)) : code);
    }

    /** Every country in a text such as {@code MOLDOVA, REPUBLIC OF, ISRAEL}. */
    static List<String> allOf(String text) {
        List<String> codes = new ArrayList<>();
        String[] parts = text.split(",");
        for (int from = 0; from < parts.length; from++) {
            for (int to = parts.length; to > from; to--) {
                Optional<String> code = codeOf(
                        String.join(",", Arrays.asList(parts).subList(from, to)).strip());
                if (code.isPresent()) {
                    codes.add(code.get());
                    from = to - 1;
                }
            }
        }
        return codes;
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .replaceAll("\\b(the|and)\\b", " ")
                .replaceAll("\\bst\\b", "saint")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(key(new Locale("", code).getDisplayCountry(Locale.ENGLISH)), code);
        }
        for (String line : OTHER_NAMES.strip().split("\n")) {
            for (String name : line.substring(3).split("\\|")) {
                codes.put(key(name), line.substring(0, 2));
            }
        }
        return Map.copyOf(codes);
    }

    private static final String OTHER_NAMES =
            """
            AF Islamic Republic of Afghanistan|Afghan
            AE UAE|Emirates
            BA Bosnia-Herzegovina|Bosnia and Herzegowina|Bosnia and Herzegovina
            BO Bolivia Plurinational State of
            BN Brunei Darussalam
            BY Byelorussia
            CD Democratic Republic of the Congo|Congo, Democratic Republic of the|DR Congo|DRC|Congo (Kinshasa)|Zaire|Congo, Democratic Republic of (was Zaire)|Congo, Democratic Republic of
            CG Republic of the Congo|Congo, Republic of the|Congo|Congo (Brazzaville)|Congo, People's Republic of
            CI Cote d Ivoire|Côte d'Ivoire|Ivory Coast
            CN People's Republic of China
            CV Cabo Verde|Cape Verde
            CZ Czech Republic
            GB United Kingdom of Great Britain and Northern Ireland|Great Britain|England|UK|British
            GM The Gambia|Gambia, The
            GW Guinea Bissau
            HK Hong Kong|Hong Kong SAR
            IR Islamic Republic of Iran|Iran (Islamic Republic of)
            KP Democratic People's Republic of Korea|Korea, North|DPRK|North Korea|Korea, Democratic People's Republic of
            KR Republic of Korea|Korea, Republic of|Korea, South|South Korea
            LA Lao People's Democratic Republic
            LY Libyan Arab Jamahiriya|State of Libya
            MD Republic of Moldova|Moldova, Republic of
            MK Macedonia|North Macedonia|The Republic of North Macedonia
            MM Burma|Myanmar
            MO Macau|Macao
            PS Palestine|Palestinian Territory, Occupied|Occupied Palestinian Territories|Palestinian|West Bank|Region: Gaza|State of Palestine
            RU Russian Federation|Russian
            SY Syrian Arab Republic
            SZ Swaziland
            TL East Timor
            TR Türkiye|Turkiye
            TW Taiwan Province of China
            TZ United Republic of Tanzania|Tanzania, United Republic of
            US United States of America|USA
            VE Venezuela Bolivarian Republic of
            VN Viet Nam
            XK XK|Kosovo
            """;
}
