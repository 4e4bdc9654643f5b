namespace Regiotafel.Cijfers.Deur;

/// <summary>
/// The border: the only way by which figures leave this room. It works on all tables of an uitgave together: rounds them, audits
/// what can be derived from the whole, and lets two people open it.
/// </summary>
public interface IGrens
{
    /// <summary>
    /// Opens an uitgave. For partners and the public it takes somebody other than the requester; exact figures within the room take
    /// no second person.
    /// </summary>
    /// <param name="opener">Account that opens it.</param>
    Grensuitslag Open(Uitgaveaanvraag aanvraag, Guid opener);

    /// <summary>
    /// Opens an uitgave without a second person, when definitions, policy and the form of the tables are those of the last approved
    /// one; only the figures may be new.
    /// </summary>
    Grensuitslag OpenOngewijzigd(Uitgaveaanvraag aanvraag, Uitgave vorige);

    /// <summary>Whether a location with so many clients may stand in a list or on a map.</summary>
    bool MagLocatieTonen(int klanten);
}
