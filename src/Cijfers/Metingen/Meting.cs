using System.Security.Cryptography;
using System.Text;
using Regiotafel.Cijfers.Werker;

namespace Regiotafel.Cijfers.Metingen;

/// <summary>One indicator of one edition, worked out from one set of ingredients; never changed.</summary>
internal sealed class Meting
{
    public required string Regio { get; init; }

    /// <summary>SHA-256 of <see cref="Ingredienten"/>.</summary>
    public required string Id { get; init; }
    public required string Editie { get; init; }
    public required string Indicator { get; init; }

    /// <summary>Version of the definition.</summary>
    public required string Definitie { get; init; }
    public required string Ingredienten { get; init; }
    public required string Resultaathash { get; init; }

    /// <summary>Lines of metingen.csv, without its header.</summary>
    public required string Rijen { get; init; }
    public required DateTime Op { get; init; }

    /// <summary>What a worker found, checked against its own hashes.</summary>
    public static Meting Van(Rekenmeting gemeten, string rijen, string regio, DateTime op)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rijen)));
        if (hash != gemeten.Resultaathash || Metingen.Ingredienten.Id(gemeten.Ingredienten) != gemeten.Id)
        {
            throw new InvalidOperationException($"The hashes of {gemeten.Indicator} do not fit its rows.");
        }
        return new()
        {
            Regio = regio,
            Id = gemeten.Id,
            Editie = gemeten.Editie,
            Indicator = gemeten.Indicator,
            Definitie = gemeten.Versie,
            Ingredienten = gemeten.Ingredienten,
            Resultaathash = hash,
            Rijen = rijen,
            Op = op,
        };
    }
}
