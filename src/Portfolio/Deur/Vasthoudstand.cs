namespace Regiotafel.Portfolio.Deur;

/// <summary>How a hold stands now: one whose end has passed has run out, also before a job has seen it.</summary>
/// <param name="Id">The hold.</param>
/// <param name="AanbodId">The offer.</param>
/// <param name="Status">How it stands.</param>
/// <param name="LaatsteDag">The last day it counts.</param>
public sealed record Vasthoudstand(Guid Id, Guid AanbodId, VasthoudingStatus Status, DateOnly LaatsteDag);
