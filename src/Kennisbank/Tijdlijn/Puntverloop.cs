using System.Text.Json;
using Regiotafel.Kennisbank.Bewaren;
using Regiotafel.Kern;

namespace Regiotafel.Kennisbank.Tijdlijn;

/// <summary>A state of a point as it was kept: what stood there, who wrote it and when.</summary>
internal sealed record Puntverloop(string Wat, string Wanneer, string Tekst, string Door, DateTime Op)
{
    public static Puntverloop Van(Kennisverloop v)
    {
        using var beeld = JsonDocument.Parse(v.Beeld);
        var datum = DateOnly.FromDateTime(beeld.RootElement.GetProperty(nameof(Tijdlijnpunt.Datum)).GetDateTime());
        var precisie = (Precisie)beeld.RootElement.GetProperty(nameof(Tijdlijnpunt.Precisie)).GetInt32();
        // States of before points could be taken back do not have the field.
        var weg =
            beeld.RootElement.TryGetProperty(nameof(Tijdlijnpunt.IngetrokkenOp), out var op)
            && op.ValueKind != JsonValueKind.Null;
        return new(
            v.Versie == 1 ? "toegevoegd"
                : weg ? "weggehaald"
                : v.Velden == nameof(Tijdlijnpunt.IngetrokkenOp) ? "teruggezet"
                : "gewijzigd",
            Tijdlijnpunt.Schrijf(datum, precisie),
            beeld.RootElement.GetProperty(nameof(Tijdlijnpunt.Tekst)).GetString() ?? "",
            v.Organisatie.Length == 0 ? v.Door : $"{v.Door}, {v.Organisatie}",
            Klok.Lokaal(v.Op)
        );
    }
}
