package org.exclave.fuzz;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small honest tables of every kind, from which a fuzzer can start. All of them are made up. */
final class TableSeeds {

    /** A system in the words of ESRI. */
    static final String UTM = "PROJCS[\"WGS_1984_UTM_Zone_42N\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
            + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
            + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"False_Easting\",500000.0],PARAMETER[\"False_Northing\",0.0],"
            + "PARAMETER[\"Central_Meridian\",69.0],PARAMETER[\"Scale_Factor\",0.9996],PARAMETER[\"Latitude_Of_Origin\",0.0],"
            + "UNIT[\"Meter\",1.0]]";

    private TableSeeds() {}

    /** Writes them into a folder. */
    static void write(Path folder) throws IOException {
        String plain = "date,lat,lon,killed,note\n2022-09-16,39.8,70.5,2,\"made, up\"\n16.09.2022,39°51′04″N,70 30 00 E,,x\n";
        Files.writeString(folder.resolve("plain.csv"), plain);
        Files.writeString(folder.resolve("named.csv"), "sep=;\n" + plain.replace(',', ';'));
        Files.writeString(folder.resolve("tabs.csv"), plain.replace(',', '\t'), StandardCharsets.UTF_16);
        Files.writeString(
                folder.resolve("cyrillic.csv"),
                "дата;широта;долгота;место\n16 сентября 2022 г.;39,8;70,5;Ворух\n",
                Charset.forName("windows-1251"));
        Files.writeString(folder.resolve("days.csv"), "date|lat|lon\n44820|39.8|70.5\n44820.5|39.8|70.5\n16.09.22|39.8|70.5\n");
        Files.writeString(folder.resolve("points.csv"), "when,geom\n09/16/2022 8:30 AM,SRID=4326;POINT Z (70.5 39.8 1)\n");
        Files.writeString(folder.resolve("utm.csv"), "date,y,x\n2022-09-16,4412000,635000\n" + TableFuzz.BESIDE + UTM);
        Files.writeString(folder.resolve("degrees.csv"), plain + TableFuzz.BESIDE
                + "GEOGCS[\"GCS_Pulkovo_1942\",DATUM[\"D_Pulkovo_1942\",SPHEROID[\"Krasovsky_1940\",6378245.0,298.3],"
                + "TOWGS84[23.92,-141.27,-80.9,0,0.35,0.82,-0.12]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]");
        Files.writeString(folder.resolve("ucdp.csv"), """
                id,relid,year,type_of_violence,conflict_name,dyad_name,side_a,side_b,where_prec,latitude,longitude,date_prec,\
                date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low
                1,X-1,2022,1,A - B,A - B,A,B,2,39.8,70.5,1,2022-09-16 00:00:00.000,2022-09-17 00:00:00.000,1,1,0,0,2,3,1
                """);
        Files.writeString(folder.resolve("acled.csv"), """
                event_id_cnty;event_date;year;time_precision;disorder_type;event_type;sub_event_type;actor1;latitude;longitude;\
                geo_precision;source;notes;fatalities
                XXX1;16 September 2022;2022;1;Political violence;Battles;Armed clash;A;39.8;70.5;2;Made up;none;2
                """);
    }
}
