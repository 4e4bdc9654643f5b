using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>A search. What the searcher has not stated plays no part; what a place does not state is unknown.</summary>
/// <param name="Overslaan">Results of each list to skip.</param>
/// <param name="Aantal">Results of each list to give.</param>
internal sealed record Zoekopdracht(Zoekprofiel Profiel, Toetsmoment Moment, int Overslaan = 0, int Aantal = 25);
