using System.Text.Json;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Instanties;

/// <summary>Reads one zoekvraag of an instance.</summary>
internal sealed class Zoekvraaglezer(Foutenlijst fouten, IReadOnlySet<string> groepen)
{
    private readonly Objectlezer _netwerk = new(fouten, "x", "y");
    private readonly Objectlezer _afwijzing = new(fouten, "code", "tot");

    private readonly Objectlezer _lezer = new(
        fouten,
        "code",
        "soort",
        "status",
        "wachtSinds",
        "regio",
        "financiering",
        "profiel",
        "leveringsvormen",
        "leeftijdVan",
        "leeftijdTot",
        "geslacht",
        "nodig",
        "misschienNodig",
        "kenmerken",
        "voorkeuren",
        "alleenVoorkeur",
        "uitgesloten",
        "afwijzingen",
        "geparkeerdTot",
        "netwerk",
        "maxKm",
        "vorigeAanbieder",
        "huidigeGroep",
        "verkeerdePlek",
        "toestemming"
    );

    public Zoekvraagregel? Lees(JsonElement element, Plaats plaats)
    {
        if (!_lezer.Begin(element, plaats))
        {
            return null;
        }
        var code = _lezer.Tekst("code");
        if (code.Length == 0 && !_lezer.Leeg("code"))
        {
            _lezer.Fout("code", "is leeg");
        }
        var doorstroom = _lezer.Keuze("soort", "wachtend", "doorstroom") == "doorstroom";
        var status = _lezer.KeuzeOfNiets("status", "6", "7", "2");
        var sinds = _lezer.DatumOfNiets("wachtSinds");
        var profiel = Profiel(plaats) with { Status = status, Doorstroom = doorstroom };
        var regel = new Zoekvraagregel(code, profiel)
        {
            WachtSinds = sinds,
            VorigeAanbieder = _lezer.TekstOfNiets("vorigeAanbieder"),
        };
        return doorstroom ? Bewoner(regel) : Wachtende(regel);
    }

    private Zoekvraagregel Wachtende(Zoekvraagregel regel)
    {
        if (regel.Profiel.Status is null)
        {
            _lezer.Fout("status", "ontbreekt");
        }
        if (regel.WachtSinds is null)
        {
            _lezer.Fout("wachtSinds", "ontbreekt");
        }
        foreach (var veld in (ReadOnlySpan<string>)["huidigeGroep", "verkeerdePlek", "toestemming"])
        {
            if (!_lezer.Leeg(veld))
            {
                _lezer.Fout(veld, "hoort alleen bij soort doorstroom");
            }
        }
        return regel;
    }

    private Zoekvraagregel Bewoner(Zoekvraagregel regel)
    {
        if (regel.Profiel.Status is not null)
        {
            _lezer.Fout("status", "moet null zijn bij soort doorstroom");
        }
        var huidig = _lezer.Tekst("huidigeGroep");
        if (!_lezer.Leeg("huidigeGroep") && !groepen.Contains(huidig))
        {
            _lezer.Fout("huidigeGroep", $"onbekende groep {huidig}");
        }
        return regel with
        {
            HuidigeGroep = huidig,
            VerkeerdePlek = _lezer.Vlag("verkeerdePlek"),
            Profiel = regel.Profiel with { Toestemming = _lezer.Vlag("toestemming") },
        };
    }

    private Zoekprofiel Profiel(Plaats plaats)
    {
        var profiel = new Zoekprofiel
        {
            Regio = _lezer.TekstOfNiets("regio"),
            Financiering = _lezer.TekstOfNiets("financiering"),
            Profiel = _lezer.TekstOfNiets("profiel"),
            Leveringsvormen = _lezer.Lijst("leveringsvormen"),
            LeeftijdVan = _lezer.GeheelOfNiets("leeftijdVan", 0),
            LeeftijdTot = _lezer.GeheelOfNiets("leeftijdTot", 0),
            Geslacht = _lezer.KeuzeOfNiets("geslacht", "m", "v"),
            Nodig = _lezer.Lijst("nodig"),
            MisschienNodig = _lezer.Lijst("misschienNodig"),
            Kenmerken = JaNee.Lees(_lezer, "kenmerken"),
            Voorkeuren = _lezer.Lijst("voorkeuren"),
            AlleenVoorkeur = _lezer.Vlag("alleenVoorkeur"),
            Uitgesloten = _lezer.Lijst("uitgesloten"),
            Afwijzingen = Afwijzingen(plaats),
            GeparkeerdTot = _lezer.DatumOfNiets("geparkeerdTot"),
            Netwerk = Netwerk(plaats),
            MaxKm = _lezer.GeheelOfNiets("maxKm", 0),
        };
        if (profiel.LeeftijdVan is null != profiel.LeeftijdTot is null)
        {
            var mist = profiel.LeeftijdVan is null ? "leeftijdVan" : "leeftijdTot";
            _lezer.Fout(mist, "ontbreekt: leeftijdVan en leeftijdTot horen bij elkaar");
        }
        else if (profiel.LeeftijdVan > profiel.LeeftijdTot)
        {
            _lezer.Fout("leeftijdTot", "is lager dan leeftijdVan");
        }
        return profiel;
    }

    private List<AfwijzingTot> Afwijzingen(Plaats plaats)
    {
        var uit = new List<AfwijzingTot>();
        var element = _lezer.Element("afwijzingen");
        if (element.ValueKind != JsonValueKind.Array)
        {
            _lezer.Fout("afwijzingen", _lezer.Leeg("afwijzingen") ? "ontbreekt" : "moet een lijst zijn");
            return uit;
        }
        var (codes, nummer) = (new List<string>(), 0);
        foreach (var deel in element.EnumerateArray())
        {
            if (_afwijzing.Begin(deel, new(plaats.Pad($"afwijzingen[{nummer++}]"))))
            {
                var afwijzing = new AfwijzingTot(_afwijzing.Tekst("code"), _afwijzing.Datum("tot"));
                _lezer.Voeg(codes, afwijzing.Code, "afwijzingen");
                uit.Add(afwijzing);
            }
        }
        return uit;
    }

    private Punt? Netwerk(Plaats plaats) =>
        !_lezer.Leeg("netwerk") && _netwerk.Begin(_lezer.Element("netwerk"), new(plaats.Pad("netwerk")))
            ? new(_netwerk.Geheel("x", int.MinValue), _netwerk.Geheel("y", int.MinValue))
            : null;
}
