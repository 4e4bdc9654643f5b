using Regiotafel.Cijfers.Definities;

namespace Regiotafel.Tests.Cijfers.Keuren;

/// <summary>A small definition of our own, to spoil in one place at a time.</summary>
internal static class Proefdefinitie
{
    public const string Sql = """
        select r.regio, r.uitsplitsing, count(i.client_id) as teller, 100 as noemer
        from rooster r
        left join indicaties i on i.zorgkantoorcode = r.regio and i.ingangsdatum <= $peildatum
        group by r.regio, r.uitsplitsing
        """;

    public static Bestandstekst Bestand(string sql) =>
        new(
            "proef@1.0.md",
            $"""
            ---
            code: proef
            titel: Proef
            versie: "1.0"
            editie: monitor
            soort: stand
            maat: ratio
            schaal: 100
            decimalen: 1
            richting: neutraal
            bronnen: [indicaties]
            perioden: ["2024-01-01"]
            optelbaar: nee
            interval: geen
            onthulling: telling
            openbaar: ja
            eigenaar: zorgkantoor
            ---
            ## Toelichting
            Het aantal indicaties op de peildatum.
            ## Berekening
            ```sql
            {sql}
            ```
            ## Voorbeeld: twee mensen
            indicaties:
            | client_id | zorgkantoorcode | ingangsdatum |
            |---|---|---|
            | c-01 | 5521 | 2023-01-01 |
            | c-02 | 5521 | 2023-06-01 |
            verwacht:
            | regio | uitsplitsing | teller | noemer |
            |---|---|---|---|
            | 5521 | | 2 | 100 |
            ## Voorbeeld: een andere regio telt niet
            indicaties:
            | client_id | zorgkantoorcode | ingangsdatum |
            |---|---|---|
            | c-01 | 5503 | 2023-01-01 |
            verwacht:
            | regio | uitsplitsing | teller | noemer |
            |---|---|---|---|
            | 5521 | | 0 | 100 |
            ## Voorbeeld: de grens
            indicaties:
            | client_id | zorgkantoorcode | ingangsdatum |
            |---|---|---|
            | c-01 | 5521 | 2024-01-01 |
            | c-02 | 5521 | 2024-01-02 |
            verwacht:
            | regio | uitsplitsing | teller | noemer |
            |---|---|---|---|
            | 5521 | | 1 | 100 |
            ## Wijzigingen
            1.0 (2024-04): eerste versie.
            """
        );
}
