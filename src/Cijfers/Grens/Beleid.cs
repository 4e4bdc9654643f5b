using System.Collections.Immutable;
using Regiotafel.Cijfers.Definities;

namespace Regiotafel.Cijfers.Grens;

/// <summary>What may leave the room, and how (file <c>beleid.md</c>: one version, one owner).</summary>
/// <param name="Rond">Counts are rounded to the nearest multiple of this.</param>
/// <param name="Grof">A total that would give a count away is rounded to this.</param>
/// <param name="Rondes">So often the border coarsens before it refuses.</param>
/// <param name="Onderdruk">Counts below this are suppressed; null: nothing is.</param>
/// <param name="KleinsteNoemer">A ratio over a noemer that may lie below this is not shown.</param>
/// <param name="LeegMag">Whether it may be proven that a group is empty.</param>
/// <param name="VolledigMag">Whether it may be proven that a group holds everyone.</param>
/// <param name="Bruggen">Standen that follow from flows.</param>
/// <param name="Delen">Counts that are part of another count.</param>
/// <param name="Sommen">Amounts of which others are parts; what is left of them has its floors too.</param>
internal sealed record Beleid(
    string Naam,
    string Versie,
    string Eigenaar,
    int Rond,
    int Grof,
    int Rondes,
    int? Onderdruk,
    int KleinsteNoemer,
    Somvloer Somvloer,
    int KlantenPerLocatie,
    bool LeegMag,
    bool VolledigMag,
    ImmutableArray<Brug> Bruggen,
    ImmutableArray<Deelverband> Delen,
    ImmutableArray<Deelverband> Sommen,
    Bestandstekst Bestand
);
