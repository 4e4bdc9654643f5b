using System.Globalization;

namespace Regiotafel.Tests.Kern.Herkenning;

/// <summary>Makes Dutch texts as providers write them, harmless or with one thing that points to a person.</summary>
internal sealed class Tekstmaker(Random toeval)
{
    public static readonly DateOnly Vandaag = new(2026, 11, 2);

    public static readonly string[] Soorten =
    [
        "bsn",
        "email",
        "telefoon",
        "geboortedatum",
        "postcode",
        "dossier",
        "aanspreekvorm",
    ];

    private static readonly string[] Zinnen =
    [
        "De kamer op de begane grond komt vrij na de verbouwing.",
        "Vanaf 1-12-2026 zijn er 2 plekken, overleg kan op dinsdag tussen 9.30 en 11.00 uur.",
        "Er is een lift en een gedeelde keuken voor 8 bewoners.",
        "We kijken op 16 november opnieuw naar de groep.",
        "De locatie in Rotterdam heeft 24 plekken, waarvan 6 voor W4 en W5.",
        "Het tarief is € 12.345,50 per jaar, in 2025-2026 stijgt dat met 3,5 procent.",
        "Plaatsing kan pas na overleg met de behandelaar, binnen 13 weken.",
        "Profielen 880, 882 en 884 zijn mogelijk, 888 niet.",
        "In Capelle aan den IJssel is de wachttijd korter dan in Krimpen aan den IJssel.",
        "Wlz en Wmo wonen hier door elkaar, het gebouw is van 1995.",
        "Gebeld op 3-11-2026, afspraak om 14.15 uur op locatie.",
        "De nachtdienst loopt van 23.00 tot 7.00 uur.",
        "In 2024 en 2025 kwamen er 12 plekken bij, ruim 1500 m2.",
        "Bij ons past geen actieve verslaving, wel lichte begeleiding.",
        "Telefonisch overleg is elke werkdag mogelijk via de centrale toegang.",
        "Het gebied telt 720.119 inwoners en 31 locaties.",
        "De cliënt wil graag in de buurt van familie wonen.",
        "Regioplan 2024/25 noemt 3 of meer cliënten per locatie.",
        "Kamer 12 is 18 m2 en heeft een eigen badkamer.",
        "Zie versie 2.1 van de afspraken, bijlage 4.",
        "Capaciteit: 10 totaal, 2 vrij, 1 vastgehouden.",
        "Overleg met CIZ en zorgkantoor staat gepland in week 47.",
        "Dit dossier is compleet en de cliënt staat op de wachtlijst.",
        "Nog 5 dagen vasthouden, daarna weer vrij.",
    ];

    private static readonly string[] Achternamen =
    [
        "Jansen",
        "De Vries",
        "van den Berg",
        "Bakker",
        "El Amrani",
        "Yilmaz",
        "Visser",
        "de Boer",
        "Kuipers",
        "Santos",
        "Nowak",
        "van Dijk",
        "Chen",
        "Abdi",
        "Mulder",
        "Okafor",
    ];

    private static readonly string[] Voornamen =
    [
        "Jan",
        "Anouk",
        "Fatima",
        "Mehmet",
        "Sjoerd",
        "Tjitske",
        "Mirjam",
        "Rashied",
        "Noor",
        "Bartholomeus",
        "Ilse",
        "Winston",
        "Agnieszka",
        "Thea",
        "Youssef",
        "Gerrit",
    ];

    public Proeftekst Onschuldig()
    {
        var tekst = string.Join(' ', Kies(Zinnen), Kies(Zinnen), Kies(Zinnen));
        return new("onschuldig", tekst, 0, 0);
    }

    public Proeftekst Met(string soort)
    {
        var (inleiding, inhoud) = soort switch
        {
            "bsn" => (Kies("Nummer ", "bsn: ", "Zie ", "Aangemeld met ", "kamer 3 "), GeschrevenBsn()),
            "email" => (Kies("Mail naar ", "contact: ", ""), Email()),
            "telefoon" => (Kies("Bel ", "tel. ", "Bereikbaar op ", ""), Telefoon()),
            "geboortedatum" => Geboortedatum(),
            "postcode" => (Kies("Woont op ", "adres ", "Nu in "), Postcode()),
            "dossier" => ("", Dossier()),
            "aanspreekvorm" => (Kies("", "Gesproken met ", "Vandaag belde "), Aanspreekvorm()),
            "naam" => Naam(),
            _ => throw new ArgumentOutOfRangeException(nameof(soort), soort, "unknown kind"),
        };
        var voor = $"{Kies(Zinnen)} {inleiding}";
        return new(soort, $"{voor}{inhoud}{Kies(".", ", ", "\n")} {Kies(Zinnen)}", voor.Length, inhoud.Length);
    }

    private string GeschrevenBsn()
    {
        var b = Nummer();
        return Kies(
            b,
            $"{b[..3]}.{b[3..6]}.{b[6..]}",
            $"{b[..3]} {b[3..6]} {b[6..]}",
            $"{b[..4]}-{b[4..6]}-{b[6..]}",
            $"{b[..2]}.{b[2..4]}.{b[4..6]}.{b[6..]}",
            string.Join(' ', b.ToCharArray()),
            $"{b[..3]}\u00A0{b[3..6]}\u00A0{b[6..]}",
            $"{b[..5]}\u200B{b[5..]}",
            b[0] == '0' ? b[1..] : $"{b[..4]}.{b[4..]}"
        );
    }

    private string Nummer()
    {
        while (true)
        {
            var cijfers = Enumerable.Range(0, 9).Select(_ => toeval.Next(10)).ToArray();
            var som = cijfers.Take(8).Select((c, i) => c * (9 - i)).Sum() - cijfers[8];
            if (som % 11 == 0 && cijfers[0] + cijfers[1] > 0)
            {
                return string.Concat(cijfers);
            }
        }
    }

    private string Email()
    {
        var naam = Kies(Voornamen).ToLowerInvariant();
        return Kies(
            $"{naam}.demo@voorbeeld.nl",
            $"{naam}{toeval.Next(100)}@mail.voorbeeld.org",
            $"{naam} (at) voorbeeld.nl",
            $"{naam}_x@voorbeeld.co.nl",
            $"{naam}@VOORBEELD.NL"
        );
    }

    private string Telefoon()
    {
        var mobiel = toeval.Next(10_000_000, 99_999_999).ToString(CultureInfo.InvariantCulture);
        var vast = toeval.Next(1_000_000, 9_999_999).ToString(CultureInfo.InvariantCulture);
        return Kies(
            $"06{mobiel}",
            $"06-{mobiel}",
            $"06 {mobiel[..2]} {mobiel[2..4]} {mobiel[4..6]} {mobiel[6..]}",
            $"+31 6 {mobiel}",
            $"+31(0)6-{mobiel}",
            $"0031 6{mobiel}",
            $"010-{vast}",
            $"(010) {vast[..3]} {vast[3..5]} {vast[5..]}",
            $"0181 {vast[..6]}"
        );
    }

    private (string Inleiding, string Inhoud) Geboortedatum()
    {
        var datum = new DateOnly(toeval.Next(1930, 2008), toeval.Next(1, 13), toeval.Next(1, 29));
        var nl = CultureInfo.GetCultureInfo("nl-NL");
        var voluit = Kies(
            datum.ToString("d-M-yyyy", nl),
            datum.ToString("dd-MM-yyyy", nl),
            datum.ToString("d/M/yyyy", CultureInfo.InvariantCulture),
            datum.ToString("dd.MM.yyyy", nl),
            datum.ToString("yyyy-MM-dd", nl),
            datum.ToString("d MMMM yyyy", nl),
            datum.ToString("d MMM yyyy", nl),
            datum.ToString("dd MM yyyy", nl),
            datum.ToString("ddMMyyyy", nl)
        );
        return Kies(
            ("Op ", voluit),
            ("geb. ", voluit),
            ("Cliënt is geboren op ", voluit),
            ("geboortedatum: ", voluit),
            ("geboren in ", datum.Year.ToString(CultureInfo.InvariantCulture)),
            ("geb. ", datum.ToString("d-M-yy", nl)),
            ("geboren: ", Kies("3-4-2019", "1 mei 2020", "2021"))
        );
    }

    private string Postcode()
    {
        var cijfers = toeval.Next(1000, 9999);
        var letters = Kies("AB", "CD", "XK", "RT", "GH", "ZW", "LM");
        return Kies(
            $"{cijfers} {letters}",
            $"{cijfers}{letters}",
            $"{cijfers}{letters.ToLowerInvariant()}",
            $"{cijfers} {letters} {toeval.Next(1, 200)}",
            $"postcode {cijfers} nummer {toeval.Next(1, 200)}",
            $"postcode {cijfers}, {toeval.Next(1, 200)}"
        );
    }

    private string Dossier()
    {
        var nummer = toeval.Next(10_000, 9_999_999);
        return Kies(
            $"Cliëntnummer {nummer}",
            $"clientnr. {nummer}",
            $"dossiernummer: {nummer}",
            $"dossier {nummer}",
            $"Dossiernr 2024/{nummer}",
            $"patiëntnummer P-{nummer}",
            $"cliënt {nummer}",
            $"besluitnummer {nummer}"
        );
    }

    private string Aanspreekvorm() =>
        Kies(
            "dhr. ",
            "dhr ",
            "Dhr. ",
            "mevr. ",
            "mevr ",
            "Mevrouw ",
            "mevrouw ",
            "meneer ",
            "Meneer ",
            "mw. ",
            "de heer "
        ) + Kies(Kies("J. ", "A.M. ", "") + Kies(Achternamen), $"{Kies(Voornamen)} {Kies(Achternamen)}");

    private (string Inleiding, string Inhoud) Naam()
    {
        var (voornaam, achternaam) = (Kies(Voornamen), Kies(Achternamen));
        return Kies(
            ("Gesproken met ", voornaam),
            ("Gesproken met ", $"{voornaam} {achternaam}"),
            ("", $"{voornaam} {achternaam}"),
            ("", $"{voornaam} {Kies("wil", "kan", "heeft")} eerst kijken"),
            ("Overleg met ", $"{Kies("J. ", "A.B. ", "S. ")}{achternaam}"),
            ("De zus van ", voornaam)
        );
    }

    private T Kies<T>(params T[] keuzes) => keuzes[toeval.Next(keuzes.Length)];
}
