using System.Text.Json;
using Regiotafel.Plaatsing.Resultaten;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Instanties;

/// <summary>Writes an instance as <see cref="Instantielezer"/> reads it.</summary>
internal static class Instantieschrijver
{
    public static byte[] Schrijf(Instantie instantie) =>
        Jsonbestand.Schrijf(json =>
        {
            json.WriteString("schema", Instantielezer.Schema);
            json.WriteString("naam", instantie.Naam);
            json.Datum("datum", instantie.Datum);
            json.WriteStartObject("parameters");
            json.WriteNumber("horizonDagen", instantie.Parameters.HorizonDagen);
            json.WriteNumber("houdbaarheidDagen", instantie.Parameters.HoudbaarheidDagen);
            json.WriteStartObject("normWeken");
            foreach (var status in (ReadOnlySpan<string>)["6", "7", "2"])
            {
                json.Getal(status, instantie.Parameters.NormWeken.TryGetValue(status, out var weken) ? weken : null);
            }
            json.WriteEndObject();
            json.WriteNumber("maxRuil", instantie.Parameters.MaxRuil);
            json.WriteString("lotingZaad", instantie.Parameters.LotingZaad);
            json.WriteEndObject();
            json.Lijst("groepen", instantie.Groepen, regel => Groep(json, regel));
            json.Lijst("zoekvragen", instantie.Zoekvragen, regel => Zoekvraag(json, regel));
        });

    private static void Groep(Utf8JsonWriter json, Groepregel regel)
    {
        var groep = regel.Groep;
        json.WriteString("code", groep.Code);
        json.WriteString("locatie", groep.Locatie);
        json.WriteString("aanbieder", groep.Aanbieder);
        json.WriteString("regio", groep.Regio);
        json.WriteNumber("vrij", regel.Vrij);
        json.DatumOfNiets("vanaf", groep.Vanaf);
        json.WriteString("zekerheid", groep.Zekerheid);
        json.DatumOfNiets("bevestigdOp", groep.BevestigdOp);
        if (groep.HoudbaarheidDagen is { } houdbaar)
        {
            json.WriteNumber("houdbaarheidDagen", houdbaar);
        }
        json.Teksten("financiering", groep.Financiering);
        if (groep.FinancieringNiet is { } niet)
        {
            json.Teksten("financieringNiet", niet);
        }
        json.Teksten("profielen", groep.Profielen);
        json.Teksten("leveringsvormen", groep.Leveringsvormen);
        json.Getal("leeftijdMin", groep.LeeftijdMin);
        json.Getal("leeftijdMax", groep.LeeftijdMax);
        json.WriteString("geslacht", groep.Geslacht);
        json.Teksten("openVoor", groep.OpenVoor);
        JaOfNee(json, "voorzieningen", groep.Voorzieningen);
        json.WriteStartObject("contraIndicaties");
        foreach (var (code, stand) in groep.ContraIndicaties)
        {
            json.WriteString(code, stand);
        }
        json.WriteEndObject();
        json.Getal("x", groep.Plek?.X);
        json.Getal("y", groep.Plek?.Y);
    }

    private static void Zoekvraag(Utf8JsonWriter json, Zoekvraagregel regel)
    {
        var profiel = regel.Profiel;
        json.WriteString("code", regel.Code);
        json.WriteString("soort", regel.Wacht ? "wachtend" : "doorstroom");
        json.WriteString("status", profiel.Status);
        json.DatumOfNiets("wachtSinds", regel.WachtSinds);
        json.WriteString("regio", profiel.Regio);
        json.WriteString("financiering", profiel.Financiering);
        json.WriteString("profiel", profiel.Profiel);
        json.Teksten("leveringsvormen", profiel.Leveringsvormen);
        json.Getal("leeftijdVan", profiel.LeeftijdVan);
        json.Getal("leeftijdTot", profiel.LeeftijdTot);
        json.WriteString("geslacht", profiel.Geslacht);
        json.Teksten("nodig", profiel.Nodig);
        json.Teksten("misschienNodig", profiel.MisschienNodig);
        JaOfNee(json, "kenmerken", profiel.Kenmerken);
        json.Teksten("voorkeuren", profiel.Voorkeuren);
        json.WriteBoolean("alleenVoorkeur", profiel.AlleenVoorkeur);
        json.Teksten("uitgesloten", profiel.Uitgesloten);
        json.Lijst(
            "afwijzingen",
            profiel.Afwijzingen,
            afwijzing =>
            {
                json.WriteString("code", afwijzing.Code);
                json.Datum("tot", afwijzing.Tot);
            }
        );
        json.DatumOfNiets("geparkeerdTot", profiel.GeparkeerdTot);
        Netwerk(json, profiel.Netwerk);
        json.Getal("maxKm", profiel.MaxKm);
        json.WriteString("vorigeAanbieder", regel.VorigeAanbieder);
        if (!regel.Wacht)
        {
            json.WriteString("huidigeGroep", regel.HuidigeGroep);
            json.WriteBoolean("verkeerdePlek", regel.VerkeerdePlek);
            json.WriteBoolean("toestemming", profiel.Toestemming);
        }
    }

    private static void Netwerk(Utf8JsonWriter json, Punt? punt)
    {
        if (punt is null)
        {
            json.WriteNull("netwerk");
            return;
        }
        json.WriteStartObject("netwerk");
        json.WriteNumber("x", punt.X);
        json.WriteNumber("y", punt.Y);
        json.WriteEndObject();
    }

    private static void JaOfNee(Utf8JsonWriter json, string veld, IReadOnlyDictionary<string, bool> waarden)
    {
        json.WriteStartObject(veld);
        foreach (var (code, ja) in waarden)
        {
            json.WriteString(code, ja ? "ja" : "nee");
        }
        json.WriteEndObject();
    }
}
