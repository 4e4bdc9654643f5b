using System.Globalization;
using System.Text.Json;

namespace Regiotafel.Plaatsing.Instanties;

/// <summary>
/// Reads the fields of one kind of object. Fields mostly come in the order of the contract, so the next is looked for behind the
/// last; any other order is read as well. What does not belong is a fault: a contract that swallows a typing error has no value.
/// </summary>
internal sealed class Objectlezer(Foutenlijst fouten, params string[] velden)
{
    private readonly JsonElement[] _waarden = new JsonElement[velden.Length];
    private Plaats _plaats;
    private int _lees;

    /// <summary>Takes up an object; false when it is none.</summary>
    public bool Begin(JsonElement element, Plaats plaats)
    {
        (_plaats, _lees) = (plaats, 0);
        Array.Clear(_waarden);
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fout("", "moet een object zijn");
            return false;
        }
        var vanaf = 0;
        foreach (var veld in element.EnumerateObject())
        {
            var nummer = Vind(veld, vanaf);
            if (nummer < 0)
            {
                Fout(veld.Name, "onbekend veld");
            }
            else if (_waarden[nummer].ValueKind != JsonValueKind.Undefined)
            {
                Fout(veld.Name, "staat er twee keer");
            }
            else
            {
                (_waarden[nummer], vanaf) = (veld.Value, nummer + 1);
            }
        }
        return true;
    }

    public void Fout(string veld, string reden) => fouten.Meld(_plaats, veld, reden);

    /// <summary>The element itself; undefined when absent.</summary>
    public JsonElement Element(string veld)
    {
        for (var i = 0; i < velden.Length; i++)
        {
            var nummer = (_lees + i) % velden.Length;
            if (ReferenceEquals(velden[nummer], veld) || velden[nummer] == veld)
            {
                _lees = nummer + 1;
                return _waarden[nummer];
            }
        }
        throw new ArgumentException(veld, nameof(veld));
    }

    /// <summary>True when the field is absent or null.</summary>
    public bool Leeg(string veld) => Element(veld).ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    public string Tekst(string veld) => TekstOfNiets(veld) ?? Ontbreekt(veld, "");

    public string? TekstOfNiets(string veld)
    {
        var e = Element(veld);
        if (e.ValueKind == JsonValueKind.String)
        {
            return e.GetString();
        }
        return e.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null
            ? null
            : Verkeerd<string?>(veld, "moet tekst zijn", null);
    }

    public string Keuze(string veld, params ReadOnlySpan<string> keuzes)
    {
        var tekst = Tekst(veld);
        foreach (var keuze in keuzes)
        {
            if (keuze == tekst)
            {
                return keuze;
            }
        }
        return tekst.Length == 0
            ? tekst
            : Verkeerd(veld, $"moet een van deze zijn: {string.Join(", ", keuzes!)}", tekst);
    }

    public string? KeuzeOfNiets(string veld, params ReadOnlySpan<string> keuzes) =>
        Leeg(veld) ? null : Keuze(veld, keuzes);

    public int Geheel(string veld, int minstens) => GeheelOfNiets(veld, minstens) ?? Ontbreekt(veld, minstens);

    public int? GeheelOfNiets(string veld, int minstens = int.MinValue)
    {
        var e = Element(veld);
        if (e.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return null;
        }
        return e.ValueKind != JsonValueKind.Number || !e.TryGetInt32(out var getal)
                ? Verkeerd<int?>(veld, "moet een geheel getal zijn", null)
            : getal < minstens ? Verkeerd<int?>(veld, $"moet minstens {minstens} zijn", null)
            : getal;
    }

    public bool Vlag(string veld)
    {
        var e = Element(veld);
        return e.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Undefined or JsonValueKind.Null => Ontbreekt(veld, false),
            _ => Verkeerd(veld, "moet true of false zijn", false),
        };
    }

    public DateOnly? DatumOfNiets(string veld)
    {
        var tekst = TekstOfNiets(veld);
        return tekst is null ? null
            : DateOnly.TryParseExact(
                tekst,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var datum
            )
                ? datum
            : Verkeerd<DateOnly?>(veld, "moet een datum zijn: jjjj-mm-dd", null);
    }

    public DateOnly Datum(string veld) =>
        Leeg(veld) ? Ontbreekt(veld, default(DateOnly)) : DatumOfNiets(veld) ?? default;

    /// <summary>A list of texts, each once.</summary>
    public IReadOnlyList<string> Lijst(string veld)
    {
        var e = Element(veld);
        if (e.ValueKind != JsonValueKind.Array)
        {
            return e.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null
                ? Ontbreekt<IReadOnlyList<string>>(veld, [])
                : Verkeerd<IReadOnlyList<string>>(veld, "moet een lijst zijn", []);
        }
        var aantal = e.GetArrayLength();
        var uit = aantal == 0 ? [] : new List<string>(aantal);
        foreach (var deel in e.EnumerateArray())
        {
            if (deel.ValueKind != JsonValueKind.String)
            {
                return Verkeerd<IReadOnlyList<string>>(veld, "moet een lijst van teksten zijn", []);
            }
            Voeg(uit, deel.GetString()!, veld);
        }
        return uit;
    }

    /// <summary>Adds a code that must not be there yet.</summary>
    public void Voeg(List<string> lijst, string code, string veld)
    {
        if (lijst.Contains(code))
        {
            Fout(veld, $"{code} staat er twee keer");
            return;
        }
        lijst.Add(code);
    }

    /// <summary>An object of codes with one of a few values.</summary>
    public Dictionary<string, string> Kaart(string veld, params ReadOnlySpan<string> keuzes)
    {
        var uit = new Dictionary<string, string>(StringComparer.Ordinal);
        var e = Element(veld);
        if (e.ValueKind != JsonValueKind.Object)
        {
            return e.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null
                ? Ontbreekt(veld, uit)
                : Verkeerd(veld, "moet een object zijn", uit);
        }
        foreach (var deel in e.EnumerateObject())
        {
            var waarde = deel.Value.ValueKind == JsonValueKind.String ? deel.Value.GetString()! : "";
            if (!keuzes.Contains(waarde))
            {
                Fout($"{veld}.{deel.Name}", $"moet een van deze zijn: {string.Join(", ", keuzes!)}");
            }
            else if (!uit.TryAdd(deel.Name, waarde))
            {
                Fout($"{veld}.{deel.Name}", "staat er twee keer");
            }
        }
        return uit;
    }

    private int Vind(JsonProperty veld, int vanaf)
    {
        for (var i = 0; i < velden.Length; i++)
        {
            var nummer = (vanaf + i) % velden.Length;
            if (veld.NameEquals(velden[nummer]))
            {
                return nummer;
            }
        }
        return -1;
    }

    private T Ontbreekt<T>(string veld, T anders) =>
        Element(veld).ValueKind is JsonValueKind.Undefined or JsonValueKind.Null
            ? Verkeerd(veld, "ontbreekt", anders)
            : anders;

    private T Verkeerd<T>(string veld, string reden, T anders)
    {
        Fout(veld, reden);
        return anders;
    }
}
